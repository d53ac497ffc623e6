import { largestRemainder } from "../support/largest-remainder.js";
import { fillByWeight } from "./fill-by-weight.js";
import type { GiveRule, SolidarityRegion } from "./types.js";

/** Whole EUR a region may give: its surplus less the reserve it keeps. */
export function availableToGive(region: SolidarityRegion, reserveShare: number): number {
  return Math.floor(region.surplus * (1 - reserveShare));
}

/**
 * Half the share in homes, half the share in WOZ value, among the givers: the law's formula for project support
 * (BTIV art. 116).
 */
function levyWeights(givers: readonly SolidarityRegion[]): number[] {
  const homes = givers.reduce((sum, g) => sum + g.homes, 0);
  const woz = givers.reduce((sum, g) => sum + g.woz, 0);
  return givers.map((g) => 0.5 * (homes > 0 ? g.homes / homes : 0) + 0.5 * (woz > 0 ? g.woz / woz : 0));
}

/**
 * Spreads what is moved over the givers.
 * @param available whole EUR, > 0, one a giver
 * @returns whole EUR a giver, adding up to `moved`, none above `available`
 */
export function spreadGiving(
  givers: readonly SolidarityRegion[],
  available: readonly number[],
  moved: number,
  rule: GiveRule,
): number[] {
  const total = available.reduce((sum, a) => sum + a, 0);
  const amounts =
    rule === "STATUTORY_LEVY"
      ? fillByWeight(levyWeights(givers), available, moved)
      : available.map((a) => (moved === total ? a : (a * moved) / total));
  return largestRemainder(
    amounts,
    moved,
    givers.map((g) => g.region),
    available,
  );
}
