"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { BASE } from "../../view-state/view-state";
import { FigureMark } from "../read-figures/figure-mark";
import { sharedStart } from "../read-figures/shared-start";
import type { Comparison } from "./ask-comparison";
import styles from "./compare.module.css";
import { CompareLegend } from "./compare-legend";
import { CompareMap } from "./compare-map";
import { CompareSentence } from "./compare-sentence";
import { CompareTable } from "./compare-table";
import { comparedReadings } from "./compared-readings";
import { useDifferenceWords, useEndWords } from "./difference-words";
import type { MapDrawing } from "./map-drawing";
import type { MapBreaks } from "./measure-values";
import { useMeasureWords, usePeriodWords } from "./measure-words";
import { useView } from "./view-context";

interface CompareViewProps {
  readonly outcome: Outcome;
  readonly drawing: MapDrawing;
  readonly breaks: MapBreaks;
  readonly comparison: Comparison;
  readonly against: string;
}

/** Writes the value of a region. */
const writing = (values: ReadonlyMap<string, number>, write: (value: number) => string) => (code: string) => {
  const value = values.get(code);
  return value === undefined ? "?" : write(value);
};

/** What stands beside what; short where both names start alike. */
const useNames = ({ outcome, comparison, against }: Pick<CompareViewProps, "outcome" | "comparison" | "against">) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view } = useView();
  const labels = [outcome.vintage.labels[locale], comparison.other.vintage.labels[locale]] as const;
  const full = (vintage: string) => (view.levers.length > 0 ? t("scenario", { vintage }) : vintage);
  const other = against === BASE ? t("plain", { vintage: labels[1] }) : full(labels[1]);
  const [one = "", beside = ""] =
    against === BASE ? [t("changed"), t("unchanged")] : sharedStart([full(labels[0]), other]).rest;
  return { one: full(labels[0]), other, less: { one, other: beside }, vintages: [...new Set(labels)].join(", ") };
};

/** Two outcomes side by side on one scale, and their difference. */
export const CompareView = ({ outcome, drawing, breaks, comparison, against }: CompareViewProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const m = useTranslations("measure");
  const { view } = useView();
  const { difference } = comparison;
  const names = useNames({ outcome, comparison, against });
  const measure = view.measure === "chance" ? "balance" : view.measure;
  const { own, other, change, differences } = comparedReadings(measure, outcome, comparison, breaks);
  const during = usePeriodWords()(own.period);
  const { label, exact } = useMeasureWords(own);
  const endWords = useEndWords(measure, exact);
  const changeWords = useDifferenceWords(measure, change.breaks);

  const [title, unit] = [`${m(`title.${measure}`)} ${during}`, t(`unit.${measure}`)];
  const cells = [
    writing(own.values, endWords),
    writing(other.values, endWords),
    writing(differences, changeWords.exact),
  ] as const;
  const regions = outcome.regions.nodes.map(({ region: { code, names: called } }) => ({ code, name: called[locale] }));
  const tip = (cell: (code: string) => string) => (code: string) =>
    `${regions.find((region) => region.code === code)?.name ?? code}: ${cell(code)}`;
  const formula = t("formula", { one: names.one, other: names.other });
  const mark = (worked: string) => (
    <FigureMark status={difference.status} formula={worked} vintage={names.vintages} sources={difference.sources} />
  );
  const map = { drawing, selected: view.region };
  return (
    <>
      <CompareSentence national={difference.national} other={names.other} mark={mark(formula)} />
      <div className={styles.maps}>
        <div className={styles.pair}>
          <CompareMap
            {...map}
            part={t("shown")}
            title={names.one}
            reading={own}
            label={writing(own.values, label)}
            tip={tip(cells[0])}
          />
          <CompareMap
            {...map}
            part={t("beside")}
            title={names.other}
            reading={other}
            label={writing(other.values, label)}
            tip={tip(cells[1])}
          />
          <CompareLegend
            title={title}
            mark={mark(m(`formula.${measure}`, { period: during, base: String(own.period.first) }))}
            reading={own}
            ends={own.kind === "balance" ? { low: t("short"), high: t("over") } : null}
          />
        </div>
        <div className={styles.change}>
          <CompareMap
            {...map}
            part={t("difference")}
            title={t("less", names.less)}
            reading={change}
            label={writing(differences, changeWords.label)}
            tip={tip(cells[2])}
          />
          <CompareLegend
            title={t("differenceIn", { title })}
            mark={mark(formula)}
            unit={measure === "openShare" ? t("points") : undefined}
            reading={change}
            ends={{ low: t("worse"), high: t("better") }}
          />
        </div>
      </div>
      <CompareTable
        caption={t("table", { title, unit })}
        status={difference.status}
        columns={[names.less.one, names.less.other, t("difference")]}
        rows={regions.map(({ code, name }) => ({ code, name, cells: cells.map((cell) => cell(code)) }))}
      />
    </>
  );
};
