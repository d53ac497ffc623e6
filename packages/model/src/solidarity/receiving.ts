import { largestRemainder } from "../support/largest-remainder.js";
import type { ReceiveRule, SolidarityRegion } from "./types.js";

/** Whole EUR a region needs. */
export function neededToReceive(region: SolidarityRegion): number {
  return Math.floor(region.shortfall);
}

/**
 * Raises the region with the lowest feasible share of its task first, then the two lowest together, and so on: finds
 * the level that uses up `moved` exactly, by walking over the levels at which a region starts to receive.
 */
function raiseLowestCoverage(regions: readonly SolidarityRegion[], needed: readonly number[], moved: number): number[] {
  const starts = regions.map((r, i) => 1 - (needed[i] as number) / r.task);
  const levels = [...new Set(starts)].sort((p, q) => p - q);
  let level = levels[0] ?? 0;
  let left = moved;
  for (let k = 0; k < levels.length && left > 0; k++) {
    const next = levels[k + 1] ?? 1;
    const rising = regions.reduce((sum, r, i) => sum + ((starts[i] as number) <= level ? r.task : 0), 0);
    const step = Math.min(next - level, left / rising);
    left -= step * rising;
    level = step < next - level ? level + step : next;
  }
  return regions.map((r, i) => {
    const need = needed[i] as number;
    return Math.min(need, Math.max(0, level * r.task - (r.task - need)));
  });
}

/** Fills the region that loses most homes per EUR of shortfall first. */
function fillMostHomes(regions: readonly SolidarityRegion[], needed: readonly number[], moved: number): number[] {
  const amounts = regions.map(() => 0);
  const order = regions
    .map((r, i) => ({ i, code: r.region, homesPerEuro: r.homesLost / r.shortfall }))
    .sort((p, q) => q.homesPerEuro - p.homesPerEuro || (p.code < q.code ? -1 : 1));
  let left = moved;
  for (const { i } of order) {
    const amount = Math.min(needed[i] as number, left);
    amounts[i] = amount;
    left -= amount;
  }
  return amounts;
}

/**
 * Spreads what is moved over the receivers.
 * @param needed whole EUR, > 0, one a receiver
 * @returns whole EUR a receiver, adding up to `moved`, none above `needed`
 */
export function spreadReceiving(
  receivers: readonly SolidarityRegion[],
  needed: readonly number[],
  moved: number,
  rule: ReceiveRule,
): number[] {
  const total = needed.reduce((sum, n) => sum + n, 0);
  let amounts: number[];
  if (moved === total) amounts = [...needed];
  else if (rule === "LOWEST_COVERAGE_FIRST") amounts = raiseLowestCoverage(receivers, needed, moved);
  else if (rule === "MOST_HOMES") amounts = fillMostHomes(receivers, needed, moved);
  else amounts = needed.map((n) => (n * moved) / total);
  return largestRemainder(
    amounts,
    moved,
    receivers.map((r) => r.region),
    needed,
  );
}
