import type { Outcome } from "@solidariteitskaart/client";
import type { MapReading } from "../../map/map-reading";
import { breaksOf, type MapBreaks } from "../../map/measure-values";
import { amountUnder, measureOf, type OutcomeMeasure, type RegionValues } from "../../measures/measures";
import type { Comparison } from "./ask-comparison";

type Values = ReadonlyMap<string, number>;

interface ComparedReadings {
  readonly own: MapReading;
  readonly other: MapReading;
  /** The colours of the difference: above zero is better, whatever is measured. */
  readonly change: MapReading;
  /** The differences as they are. */
  readonly differences: Values;
}

const valuesUnder = (
  measure: OutcomeMeasure,
  regions: readonly (RegionValues & { readonly region: { readonly code: string } })[],
): Values => new Map(regions.map((one) => [one.region.code, amountUnder(measure, one)]));

/** More money is better, more losses are worse. */
const asBetter = (measure: OutcomeMeasure, differences: Values): Values =>
  measureOf(measure).scale === "balance"
    ? differences
    : new Map([...differences].map(([code, value]) => [code, -value + 0]));

/** What the three maps show: both ends on the scale that every recalculation shares, the difference on its own. */
export const comparedReadings = (
  measure: OutcomeMeasure,
  outcome: Outcome,
  comparison: Comparison,
  breaks: MapBreaks,
): ComparedReadings => {
  const { firstYear, lastYear } = outcome.vintage;
  const differences = valuesUnder(measure, comparison.difference.regions);
  const ends = {
    measure,
    kind: measureOf(measure).scale,
    breaks: breaks.whole[measure],
    period: { span: "whole", first: firstYear, year: lastYear },
  } as const;
  return {
    own: { ...ends, values: valuesUnder(measure, outcome.regions.nodes) },
    other: { ...ends, values: valuesUnder(measure, comparison.other.regions.nodes) },
    change: {
      ...ends,
      kind: "balance",
      breaks: breaksOf(measure, [...differences.values()]),
      values: asBetter(measure, differences),
    },
    differences,
  };
};
