import { availableToGive } from "../../solidarity/giving.js";
import type { SolidarityRule } from "../../solidarity/types.js";

/** Whole EUR. */
export interface AmountRange {
  readonly atLeast: number;
  readonly atMost: number;
}

interface Position {
  readonly shortfall: number;
  readonly surplus: number;
}

/**
 * What follows from the amounts alone, whatever the rule: if all givers together are just enough, each gives everything;
 * nobody gives more than it has, and the others can give at most what they have. Likewise for receiving. A distance
 * limit can keep anybody from giving, so nothing is certain at the lower end then.
 */
export function certainRanges(
  positions: readonly (Position & { readonly region: string })[],
  { reserveShare, route, maxDistanceKm }: SolidarityRule,
): { readonly given: readonly AmountRange[]; readonly received: readonly AmountRange[] } {
  const available = positions.map((p) =>
    availableToGive({ ...p, task: 0, homes: 0, woz: 0, homesLost: 0 }, reserveShare),
  );
  const needed = positions.map((p) => p.shortfall);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const moved = Math.min(sum(available), sum(needed));
  const limited = route === "NEAREST" && maxDistanceKm !== undefined;
  const rangesOf = (amounts: readonly number[]) =>
    amounts.map((amount) => ({
      atLeast: limited ? 0 : Math.max(0, moved - (sum(amounts) - amount)),
      atMost: Math.min(amount, moved),
    }));
  return { given: rangesOf(available), received: rangesOf(needed) };
}
