/** What the letter asks first, one lever of each of its sentences; the rest stands under "more". */
const mainLevers: ReadonlySet<string> = new Set([
  "marketInterest",
  "rentIncrease",
  "operatingCostCut",
  "subsidyLumpSum",
  "commercialSurplusShare",
  "ambitionHomes",
]);

/** @param key of a lever */
export const isMain = (key: string): boolean => mainLevers.has(key);
