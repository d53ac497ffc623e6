import type { TaskTotals } from "./types.js";

/** Whole EUR a corporation home; 0 where there are none. */
export function perHome(amount: number, homes: number): number {
  return homes > 0 ? Math.round(amount / homes) : 0;
}

const ADDED = [
  "task",
  "unmet",
  "shortfall",
  "received",
  "open",
  "newHomes",
  "measures",
  "homesLost",
  "measuresLost",
  "homesScrapped",
  "measuresScrapped",
  "homesNotBuilt",
  "measuresNotDone",
] as const satisfies readonly (keyof TaskTotals)[];

/** Every year with all years before it: the last one is the whole period. */
export function runningTotals(years: readonly TaskTotals[], homes: number): TaskTotals[] {
  const sums = Object.fromEntries(ADDED.map((field) => [field, 0])) as Record<(typeof ADDED)[number], number>;
  return years.map((year) => {
    for (const field of ADDED) sums[field] += year[field];
    return {
      year: year.year,
      ...sums,
      openShare: sums.task > 0 ? sums.open / sums.task : 0,
      shortfallPerHome: perHome(sums.shortfall, homes),
    };
  });
}
