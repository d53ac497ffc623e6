import type { Outcome, RegionBalance } from "../../outcome/types.js";
import { type Headline, headlineDifference } from "../common/headline.js";

/** Figures of a region that are compared. */
export const COMPARED = [
  "shortfall",
  "surplus",
  "given",
  "received",
  "open",
  "ownPosition",
  "remaining",
  "ownPositionPerHome",
  "openShare",
  "homesLost",
  "measuresLost",
  "homesNotBuilt",
  "measuresNotDone",
] as const satisfies readonly (keyof RegionBalance)[];

/** How much more a figure of one region is in one outcome than in another; less is negative. */
export type RegionDifference = { readonly region: string } & Readonly<Record<(typeof COMPARED)[number], number>>;

/**
 * Region by region, `to` less `from`. Amounts and counts of regions add up to the difference between the countries.
 * A region that only one of the two knows is left out.
 * @param from outcome to start from
 * @param to outcome of the same years
 * @returns EUR, homes and measures, in the order of `to`
 */
export function differenceBetween(from: Outcome, to: Outcome): RegionDifference[] {
  const before = new Map(from.regions.map((region) => [region.region, region]));
  return to.regions.flatMap((after) => {
    const start = before.get(after.region);
    if (!start) return [];
    const entries = COMPARED.map((figure) => [figure, after[figure] - start[figure] + 0] as const);
    return [{ region: after.region, ...(Object.fromEntries(entries) as Omit<RegionDifference, "region">) }];
  });
}

/**
 * The same for the country as a whole.
 * @returns EUR, homes and measures of `to` less those of `from`
 */
export function nationalDifference(
  { national: before }: Pick<Outcome, "national">,
  { national: after }: Pick<Outcome, "national">,
): Headline {
  return headlineDifference(before, after);
}
