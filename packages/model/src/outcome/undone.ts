import { type RegionPositionBefore, wholeByYear } from "../balance/regional-balance.js";
import { roundCounts } from "./round-counts.js";
import type { Undone } from "./types.js";

/** Counts of one place or one year. */
type LostAndScrapped = Omit<Undone, "homesNotBuilt" | "measuresNotDone">;

/** Asking more than was agreed builds nothing of what there is no money for: only what is taken out counts. */
const together = (lost: number, scrapped: number): number => lost + Math.max(0, scrapped);

const NOTHING: LostAndScrapped = { homesLost: 0, measuresLost: 0, homesScrapped: 0, measuresScrapped: 0 };

/** What does not come, with what that is together: everything that says "not built" reads it from here. */
export function undone(counts: LostAndScrapped): Undone {
  return {
    ...counts,
    homesNotBuilt: together(counts.homesLost, counts.homesScrapped),
    measuresNotDone: together(counts.measuresLost, counts.measuresScrapped),
  };
}

/** Their names. */
export const UNDONE = [
  "homesLost",
  "measuresLost",
  "homesScrapped",
  "measuresScrapped",
  "homesNotBuilt",
  "measuresNotDone",
] as const satisfies readonly (keyof Undone)[];

/** What does not come in several places together. */
export function sumOfUndone(parts: readonly Undone[]): Undone {
  const entries = UNDONE.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)] as const);
  return Object.fromEntries(entries) as Record<(typeof UNDONE)[number], number>;
}

/** Whole counts by region, in the order of the positions. */
export interface ScrappedByRegion {
  readonly homes: readonly number[];
  readonly measures: readonly number[];
}

/** What an ambition takes out of every region's agreements: whole, and apart from what is whole in task and agreements. */
export function scrappedByRegion(positions: readonly RegionPositionBefore[]): ScrappedByRegion {
  const codes = positions.map(({ region }) => region);
  const whole = (count: (position: RegionPositionBefore) => number) =>
    roundCounts(codes, positions.map(count), []).byRegion;
  const apart = (agreed: readonly number[], asked: readonly number[]) =>
    agreed.map((count, r) => count - (asked[r] as number));
  return {
    homes: apart(
      whole((p) => p.agreedHomes),
      whole((p) => p.newHomes),
    ),
    measures: apart(
      whole((p) => p.agreedMeasures),
      whole((p) => p.measures),
    ),
  };
}

/** What does not come in the country, of what is lost in it and scrapped in its regions. */
export function undoneInCountry(
  lost: Pick<Undone, "homesLost" | "measuresLost">,
  { homes, measures }: ScrappedByRegion,
): Undone {
  const scrapped = homes.map((count, r) =>
    undone({ ...NOTHING, homesScrapped: count, measuresScrapped: measures[r] as number }),
  );
  return sumOfUndone([undone({ ...NOTHING, ...lost }), ...scrapped]);
}

/**
 * What is scrapped of a region, by year: whole, and adding up to the region's. A year that asks what was agreed has none.
 * @param agreed real counts by year
 * @param asked real counts by year
 * @param scrapped of the region; less than none where more is asked than was agreed
 */
export function scrappedByYear(agreed: readonly number[], asked: readonly number[], scrapped: number): number[] {
  const sign = Math.sign(scrapped);
  const taken = agreed.map((count, t) => Math.max(0, sign * (count - (asked[t] as number))));
  // A single home that rounding took out of no year stands where homes were agreed.
  const weights = taken.some((count) => count > 0) ? taken : agreed;
  return wholeByYear(weights, Math.abs(scrapped)).map((count) => sign * count + 0);
}
