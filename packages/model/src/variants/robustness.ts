import type { RegionRobustness, RobustnessVerdict, Spread, VariantAnswer, VariantPosition } from "./types.js";

/** How near a variant must come to a published shortfall to be called consistent with it, EUR. */
const CONSISTENT_WITHIN = 1e9;

/**
 * Whether a variant is consistent with what was published.
 * @param residuals model less published shortfall of every vintage that it was fitted to, EUR
 */
export function isConsistent(residuals: readonly number[]): boolean {
  return residuals.every((residual) => Math.abs(residual) <= CONSISTENT_WITHIN);
}

/** Median of whole or real numbers; the mean of the two middle ones where their number is even. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  if (Number.isInteger(half)) return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
  return sorted[Math.floor(half)] as number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((p, q) => p - q);
  return { low: sorted[0] as number, middle: medianOf(sorted), high: sorted[sorted.length - 1] as number };
}

function verdictOf(fallsShort: number, of: number): RobustnessVerdict {
  if (fallsShort === of) return "ROBUST_SHORTFALL";
  return fallsShort === 0 ? "ROBUST_SURPLUS" : "DEPENDS";
}

function regionOf(region: string, positions: readonly VariantPosition[]): RegionRobustness {
  const fallsShort = positions.filter(({ shortfall }) => shortfall > 0).length;
  const spread = (amount: (position: VariantPosition) => number) => spreadOf(positions.map(amount));
  return {
    region,
    verdict: verdictOf(fallsShort, positions.length),
    fallsShort,
    of: positions.length,
    shareNotFeasible: spread(({ shortfall, task }) => (task > 0 ? shortfall / task : 0)),
    shortfall: spread(({ shortfall }) => shortfall),
    surplus: spread(({ surplus }) => surplus),
    balance: spread(({ surplus, shortfall }) => surplus - shortfall),
  };
}

/**
 * Per region, what all variants say: the range is a floor under what is not known, never a confidence interval.
 * @param answers one per variant, all of the same regions in the same order; none gives no regions
 */
export function regionRobustness(answers: readonly VariantAnswer[]): RegionRobustness[] {
  const codes = answers[0]?.positions.map(({ region }) => region) ?? [];
  return codes.map((code, r) => {
    const own = answers.map(({ positions, variant }) => {
      const position = positions[r];
      if (position?.region !== code) throw new RangeError(`${variant} lists other regions`);
      return position;
    });
    return regionOf(code, own);
  });
}
