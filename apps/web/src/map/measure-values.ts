import type { YearFigures } from "@solidariteitskaart/client";
import {
  amountUnder,
  isOutcomeMeasure,
  type Measure,
  measureOf,
  measures,
  type RegionValues,
} from "../measures/measures";
import { type ClassBreaks, classBreaks } from "./class-breaks";

/** The figures of one year. What a region has to spare is only known for the whole period, so a year has no surplus. */
export const valuesOfYear = <Year extends Pick<YearFigures, "shortfall" | "shortfallPerHome">>(
  year: Year,
): Year & { readonly ownPosition: number; readonly ownPositionPerHome: number } => ({
  ...year,
  ownPosition: -year.shortfall + 0,
  ownPositionPerHome: -year.shortfallPerHome + 0,
});

export type MeasureBreaks = Readonly<Record<Measure, ClassBreaks>>;

/** Edges for the whole period and all that runs towards it, and for single years. */
export interface MapBreaks {
  readonly whole: MeasureBreaks;
  readonly each: MeasureBreaks;
}

/** Edges between the classes of a measure for these values. */
export const breaksOf = (measure: Measure, values: readonly number[]): ClassBreaks => {
  const { classes } = measureOf(measure);
  return "fixed" in classes ? classes.fixed : classBreaks(values, classes.finest);
};

/** Class edges of every measure. `regions`: those of all recalculations. */
export const measureBreaks = (regions: readonly RegionValues[]): MeasureBreaks =>
  Object.fromEntries(
    measures.map((measure) => [
      measure,
      breaksOf(measure, isOutcomeMeasure(measure) ? regions.map((figures) => amountUnder(measure, figures)) : []),
    ]),
  ) as unknown as MeasureBreaks;
