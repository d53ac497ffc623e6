import type { Outcome } from "@solidariteitskaart/client";
import { classBreaks } from "../../map/class-breaks";
import type { MapReading } from "../../map/map-reading";
import { amountUnder, type MapBreaks, type RegionValues, scaleKindOf } from "../../map/measure-values";
import type { Comparison } from "./ask-comparison";
import type { ComparedMeasure } from "./difference-words";

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
  measure: ComparedMeasure,
  regions: readonly (RegionValues & { readonly region: { readonly code: string } })[],
): Values => new Map(regions.map((one) => [one.region.code, amountUnder(measure, one)]));

/** The smallest edge that says something. */
const finestOf = (measure: ComparedMeasure): number => (measure === "openShare" ? 0.01 : 1);

/** More money is better, more losses are worse. */
const asBetter = (measure: ComparedMeasure, differences: Values): Values =>
  scaleKindOf(measure) === "balance"
    ? differences
    : new Map([...differences].map(([code, value]) => [code, -value + 0]));

/** What the three maps show: both ends on the scale that every recalculation shares, the difference on its own. */
export const comparedReadings = (
  measure: ComparedMeasure,
  outcome: Outcome,
  comparison: Comparison,
  breaks: MapBreaks,
): ComparedReadings => {
  const { firstYear, lastYear } = outcome.vintage;
  const differences = valuesUnder(measure, comparison.difference.regions);
  const ends = {
    measure,
    kind: scaleKindOf(measure),
    breaks: breaks.whole[measure],
    period: { span: "whole", first: firstYear, year: lastYear },
  } as const;
  return {
    own: { ...ends, values: valuesUnder(measure, outcome.regions.nodes) },
    other: { ...ends, values: valuesUnder(measure, comparison.other.regions.nodes) },
    change: {
      ...ends,
      kind: "balance",
      breaks: classBreaks([...differences.values()], finestOf(measure)),
      values: asBetter(measure, differences),
    },
    differences,
  };
};
