"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import { type Against, defaultView } from "../../address/view-state";
import { FigureMark } from "../../figures/figure-mark";
import { HangsKey } from "../../figures/firmness/hangs-mark";
import { hangsSign } from "../../figures/firmness/hangs-on-choices";
import { useNotBuiltFormula } from "../../figures/scrapped";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapBreaks } from "../../map/measure-values";
import { useMeasureWords, usePeriodWords } from "../../map/measure-words";
import { isOutcomeMeasure, measureOf } from "../../measures/measures";
import type { Comparison } from "./ask-comparison";
import styles from "./compare.module.css";
import { CompareLegend } from "./compare-legend";
import { CompareMap } from "./compare-map";
import { type SideNames, useCompareNames } from "./compare-names";
import { CompareSentence } from "./compare-sentence";
import { CompareTable } from "./compare-table";
import { comparedFirmness } from "./compared-firmness";
import { comparedReadings } from "./compared-readings";
import { useDifferenceWords, useEndWords } from "./difference-words";
import { FirmOfEnd } from "./firm-of-end";

interface CompareViewProps {
  readonly outcome: Outcome;
  readonly drawing: MapDrawing;
  readonly breaks: MapBreaks;
  readonly comparison: Comparison;
  readonly against: Against;
  /** Code of the newest recalculation. */
  readonly newest: string;
}

/** Writes the value of a region. */
const writing = (values: ReadonlyMap<string, number>, write: (value: number) => string) => (code: string) => {
  const value = values.get(code);
  return value === undefined ? "?" : write(value);
};

/** Two outcomes side by side on one scale, and their difference. */
export const CompareView = ({ drawing, breaks, ...ends }: CompareViewProps) => {
  const { outcome, comparison } = ends;
  const locale = useLocale();
  const t = useTranslations("compare");
  const m = useTranslations("measure");
  const notBuiltFormula = useNotBuiltFormula();
  const { view, path } = useView();
  const { difference } = comparison;
  const [one, beside] = useCompareNames(ends);
  const vintages = [...new Set([outcome, comparison.other].map(({ vintage }) => vintage.labels[locale]))].join(", ");
  const less = { one: one.short, other: beside.short };
  const measure = isOutcomeMeasure(view.measure) ? view.measure : "balance";
  const { own, other, change, differences } = comparedReadings(measure, outcome, comparison, breaks);
  const during = usePeriodWords()(own.period);
  const { label, exact } = useMeasureWords(own);
  const endWords = useEndWords(measure, exact);
  const changeWords = useDifferenceWords(measure, change.breaks);

  const [title, unit] = [`${m(`title.${measure}`, { span: own.period.span })} ${during}`, t(`unit.${measure}`)];
  const cells = [
    writing(own.values, endWords),
    writing(other.values, endWords),
    writing(differences, changeWords.exact),
  ] as const;
  const regions = outcome.regions.nodes.map(({ region: { code, names: called } }) => ({ code, name: called[locale] }));
  const firm = comparedFirmness(outcome.regions.nodes, comparison.other.regions.nodes);
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const marked = (index: 0 | 1 | 2, write: (code: string) => string) => ({
    label: (code: string) => `${write(code)}${hangsSign(firm[index].get(code))}`,
    tip: (code: string) => `${names.get(code) ?? code}: ${cells[index](code)}${hangsSign(firm[index].get(code))}`,
  });
  const formula = t("formula", { one: one.full, other: beside.full });
  const { homesLost, homesNotBuilt, measuresLost, measuresNotDone } = difference.national;
  const isScrapped =
    (measure === "homesLost" && homesLost !== homesNotBuilt) ||
    (measure === "measuresLost" && measuresLost !== measuresNotDone);
  const measureFormula = notBuiltFormula(
    m(`formula.${measure}`, { period: during, base: String(own.period.first) }),
    isScrapped,
  );
  const mark = (worked: string) => (
    <FigureMark status={difference.status} formula={worked} vintage={vintages} sources={difference.sources} />
  );
  const map = { drawing, selected: view.region };
  // Who changes one scenario keeps the other to compare with.
  const changeHref = ({ scenario }: SideNames, { scenario: against }: SideNames) =>
    scenario && against
      ? `${path === "/" ? "" : path}/scenario${viewQuery({ ...defaultView, ...scenario, against })}`
      : null;
  return (
    <>
      <CompareSentence national={difference.national} other={beside.full} mark={mark(formula)} />
      <div className={styles.maps}>
        <div className={styles.pair}>
          <CompareMap
            {...map}
            {...one}
            change={changeHref(one, beside)}
            reading={own}
            {...marked(0, writing(own.values, label))}
          />
          <CompareMap
            {...map}
            {...beside}
            change={changeHref(beside, one)}
            reading={other}
            {...marked(1, writing(other.values, label))}
          />
          <CompareLegend
            title={title}
            mark={mark(measureFormula)}
            reading={own}
            ends={own.kind === "balance" ? { low: t("short"), high: t("over") } : null}
          />
        </div>
        <div className={styles.change}>
          <CompareMap
            {...map}
            part={t("difference")}
            title={t("less", less)}
            reading={change}
            {...marked(2, writing(differences, changeWords.label))}
          />
          <CompareLegend
            title={t("differenceIn", { title })}
            mark={mark(formula)}
            unit={measureOf(measure).unit === "share" ? t("points") : undefined}
            reading={change}
            ends={{ low: t("worse"), high: t("better") }}
          />
        </div>
      </div>
      <CompareTable
        caption={t("table", { title, unit })}
        status={difference.status}
        columns={[one.short, beside.short, t("difference")]}
        keys={[one, beside].flatMap(({ key }) => (key === null ? [] : [key]))}
        rows={regions.map(({ code, name }) => ({
          code,
          name,
          cells: cells.map((cell, index) => ({ text: cell(code), firm: firm[index]?.get(code) })),
        }))}
      />
      <HangsKey regions={[...firm[2].values()]} />
      <FirmOfEnd name={one.full} regions={outcome.regions.nodes} />
      <FirmOfEnd name={beside.full} regions={comparison.other.regions.nodes} />
    </>
  );
};
