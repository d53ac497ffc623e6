import type { Chances, Outcome, YearFigures, YearlyOutcome } from "@solidariteitskaart/client";
import { share } from "@solidariteitskaart/model/amounts";
import type { Span, ViewState } from "../address/view-state";
import {
  amountUnder,
  isFromEnsemble,
  isOutcomeMeasure,
  type Measure,
  measureOf,
  type RegionValues,
} from "../measures/measures";
import type { ClassBreaks } from "./class-breaks";
import { type MapClass, mapClassOf, type ScaleKind } from "./map-class";
import { type MapBreaks, valuesOfYear } from "./measure-values";

/** Which years the figures are about. */
export interface Period {
  readonly span: Span | "whole";
  readonly first: number;
  readonly year: number;
}

/** What the map shows: one number of every region, and the class that gives it a colour. */
export interface MapReading {
  readonly measure: Measure;
  readonly kind: ScaleKind;
  readonly breaks: ClassBreaks;
  readonly period: Period;
  readonly values: ReadonlyMap<string, number>;
}

/** Null: the number of that region is not known. */
export const classIn = ({ kind, breaks, values }: MapReading, code: string): MapClass | null => {
  const value = values.get(code);
  return value === undefined ? null : mapClassOf(kind, value, breaks);
};

export const yearIn = (years: readonly YearFigures[] | undefined, year: number | null): YearFigures | null =>
  years?.find((one) => one.year === year) ?? null;

interface ReadingOf {
  readonly view: ViewState;
  readonly outcome: Outcome;
  readonly yearly: YearlyOutcome | null;
  readonly chances: Chances | null;
  readonly breaks: MapBreaks;
}

/** The years that are shown: a year whose figures are not there is not shown. */
export const periodOf = ({ view, outcome, yearly }: Pick<ReadingOf, "view" | "outcome" | "yearly">): Period => {
  const { firstYear, lastYear } = outcome.vintage;
  const year = yearIn(yearly?.years, view.year);
  return year
    ? { span: view.span, first: firstYear, year: year.year }
    : { span: "whole", first: firstYear, year: lastYear };
};

const regionValues = ({ outcome, yearly }: ReadingOf, period: Period): readonly (readonly [string, RegionValues])[] =>
  period.span === "whole" || yearly === null
    ? outcome.regions.nodes.map((figures) => [figures.region.code, figures] as const)
    : yearly.regions.nodes.flatMap(({ region, years }) => {
        const year = yearIn(years, period.year);
        return year ? [[region.code, valuesOfYear(year)] as const] : [];
      });

/** In which share of the ways of calculating each region falls short; none for figures that were not made by them. */
const firmValues = ({ regions }: Outcome): ReadonlyMap<string, number> =>
  new Map(
    regions.nodes.flatMap(({ region, robustness }) =>
      robustness ? [[region.code, share(robustness.fallsShort, robustness.of)] as const] : [],
    ),
  );

export const mapReading = (asked: ReadingOf): MapReading => {
  const { view, outcome, chances, breaks } = asked;
  const { measure } = view;
  const shown = periodOf(asked);
  const kind = measureOf(measure).scale;
  if (!isOutcomeMeasure(measure)) {
    const { firstYear, lastYear } = outcome.vintage;
    const values = isFromEnsemble(measure)
      ? new Map(chances?.regions.map((one) => [one.region.code, one.chanceOfShortfall]))
      : firmValues(outcome);
    return {
      measure,
      kind,
      breaks: breaks.whole[measure],
      values,
      period: { span: "whole", first: firstYear, year: lastYear },
    };
  }
  return {
    measure,
    kind,
    breaks: (shown.span === "each" ? breaks.each : breaks.whole)[measure],
    period: shown,
    values: new Map(regionValues(asked, shown).map(([code, figures]) => [code, amountUnder(measure, figures)])),
  };
};
