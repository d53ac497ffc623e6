import { wholeByYear } from "../balance/regional-balance.js";
import { largestRemainder } from "../support/largest-remainder.js";

/** Real counts (homes, measures) by region and year, made whole so that years add up to regions and regions to the country. */
export interface WholeCounts {
  readonly total: number;
  readonly byRegion: readonly number[];
  /** [region][year]; empty lists where nothing is known by year. */
  readonly byYear: readonly (readonly number[])[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * @param codes region codes, for ties
 * @param totals real count by region
 * @param years real counts by region and year
 */
export function roundCounts(
  codes: readonly string[],
  totals: readonly number[],
  years: readonly (readonly number[])[],
): WholeCounts {
  const total = Math.round(sum(totals));
  const byRegion = largestRemainder(totals, total, codes);
  return { total, byRegion, byYear: byRegion.map((whole, r) => wholeByYear(years[r] ?? [], whole)) };
}
