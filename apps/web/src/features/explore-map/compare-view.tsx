"use client";

import type { Outcome, Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { BASE, type Measure } from "../../view-state/view-state";
import type { Comparison } from "./ask-comparison";
import { classBreaks, classOf } from "./class-breaks";
import styles from "./compare.module.css";
import { CompareMap } from "./compare-map";
import { CompareTable } from "./compare-table";
import { comparable } from "./compared-with";
import { mapClassOf } from "./map-class";
import type { MapDrawing } from "./map-drawing";
import { amountUnder, type MapBreaks, type RegionValues, scaleKindOf } from "./measure-values";
import { useMeasureWords } from "./measure-words";
import { useView, ViewLink } from "./view-context";

interface CompareViewProps {
  readonly outcome: Outcome;
  readonly drawing: MapDrawing;
  readonly breaks: MapBreaks;
  readonly comparison: Comparison;
  readonly against: string;
  readonly vintages: readonly Vintage[];
}

const valuesUnder = (
  measure: Exclude<Measure, "chance">,
  regions: readonly (RegionValues & { readonly region: { readonly code: string } })[],
): ReadonlyMap<string, number> => new Map(regions.map((one) => [one.region.code, amountUnder(measure, one)]));

/** The smallest edge that says something. */
const finestOf = (measure: Measure): number => (measure === "openShare" ? 0.01 : 1);

const AgainstSwitch = ({ against, vintages }: Pick<CompareViewProps, "against" | "vintages">) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view } = useView();
  return (
    <nav className={segmented.group} aria-label={t("with")}>
      <span className={segmented.label} aria-hidden="true">
        {t("with")}
      </span>
      <ul className={segmented.options}>
        {comparable(view, vintages).map((one) => (
          <li key={one}>
            <ViewLink change={{ against: one }} current={one === against} className={segmented.option}>
              {one === BASE ? t("base") : (vintages.find(({ code }) => code === one)?.labels[locale] ?? one)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Two outcomes side by side on one scale, and their difference. */
export const CompareView = ({ outcome, drawing, breaks, comparison, against, vintages }: CompareViewProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view } = useView();
  const measure = view.measure === "chance" ? "balance" : view.measure;
  const { firstYear, lastYear } = outcome.vintage;
  const words = useMeasureWords({ measure, period: { span: "whole", first: firstYear, year: lastYear } });
  const kind = scaleKindOf(measure);
  const own = valuesUnder(measure, outcome.regions.nodes);
  const other = valuesUnder(measure, comparison.other.regions.nodes);
  const difference = valuesUnder(measure, comparison.difference.regions);
  const differenceBreaks = classBreaks([...difference.values()], finestOf(measure));
  const label = outcome.vintage.labels[locale];
  const names = {
    one: view.levers.length > 0 ? t("scenario", { vintage: label }) : label,
    other: against === BASE ? `${label}, ${t("base")}` : comparison.other.vintage.labels[locale],
  };
  const signed = (value: number) => `${value > 0 && kind === "loss" ? "+" : ""}${words.label(value)}`;
  const classUnder = (values: ReadonlyMap<string, number>) => (code: string) => {
    const value = values.get(code);
    return value === undefined ? null : mapClassOf(kind, value, breaks.whole[measure]);
  };
  const written = (values: ReadonlyMap<string, number>, write: (value: number) => string) => (code: string) => {
    const value = values.get(code);
    return value === undefined ? "?" : write(value);
  };
  // Green is better: more money, fewer losses.
  const better = kind === "loss" ? -1 : 1;
  const [first, second, third] = differenceBreaks.map((edge) => words.label(edge).replace("+", ""));
  return (
    <section aria-label={t("heading", names)}>
      <AgainstSwitch against={against} vintages={vintages} />
      <p className={styles.intro}>{t("intro")}</p>
      {view.measure === "chance" && <p className={styles.intro}>{t("chance")}</p>}
      <div className={styles.maps}>
        <CompareMap
          title={names.one}
          name={names.one}
          drawing={drawing}
          kind={kind}
          classOfRegion={classUnder(own)}
          label={written(own, words.label)}
        />
        <CompareMap
          title={names.other}
          name={names.other}
          drawing={drawing}
          kind={kind}
          classOfRegion={classUnder(other)}
          label={written(other, words.label)}
        />
        <CompareMap
          title={t("difference")}
          name={t("difference")}
          drawing={drawing}
          kind="balance"
          classOfRegion={(code) => classOf(better * (difference.get(code) ?? 0), differenceBreaks)}
          label={written(difference, signed)}
        />
      </div>
      <p className={styles.scale}>{t("scale", { first: first ?? "", second: second ?? "", third: third ?? "" })}</p>
      <CompareTable
        names={names}
        rows={outcome.regions.nodes.map(({ region: { code, names: regionNames } }) => ({
          code,
          name: regionNames[locale],
          cells: [own, other, difference].map((values) => written(values, words.exact)(code)),
        }))}
      />
    </section>
  );
};
