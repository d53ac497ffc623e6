import type { YearRange } from "../lever.js";

/** Adds to every year of the range. */
export function addInYears(values: Float64Array, amount: number, { from, until }: YearRange): void {
  for (let t = from; t <= until; t++) values[t] = (values[t] as number) + amount;
}

/** Multiplies every year of the range. */
export function scaleInYears(values: Float64Array, factor: number, { from, until }: YearRange): void {
  for (let t = from; t <= until; t++) values[t] = (values[t] as number) * factor;
}

/** A percentage as a fraction; percentage points too. */
export const asFraction = (percent: number) => percent / 100;

/** What is left of a cost after so many percent is taken off. */
export const withoutPercent = (percent: number) => 1 - percent / 100;
