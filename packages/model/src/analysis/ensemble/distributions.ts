import quantile from "@stdlib/stats-base-dists-normal-quantile";
import type { Lever } from "../../scenario/lever.js";
import type { Scenario } from "../../scenario/types.js";
import { leverValueIn, requireLever, withLever } from "../common/lever-in-scenario.js";

/**
 * How an assumption may turn out: normal, added to the scenario's own value of it, and never beyond the lever's range.
 * In the lever's unit (percentage points).
 */
export interface AssumptionDistribution {
  readonly lever: string;
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * What is not known about the world of the next ten years, each on its own (docs/model/uncertainty.md says why these).
 * Shifts hold in every year, so these are spreads of ten-year means, not of single years.
 */
export const defaultDistributions: readonly AssumptionDistribution[] = [
  { lever: "marketInterest", mean: 0, standardDeviation: 0.6 },
  { lever: "buildCostGrowth", mean: 0, standardDeviation: 0.5 },
  { lever: "maintenanceGrowth", mean: 0, standardDeviation: 0.5 },
  { lever: "inflation", mean: 0, standardDeviation: 0.3 },
];

/** Keeps the quantile finite: the sequence can come this near to 0 and 1, and no nearer. */
const NEAREST_TO_EDGE = 2 ** -33;

/** The value of a normal distribution below which the share `at` of it lies. */
export function normalQuantile(at: number, mean: number, standardDeviation: number): number {
  return quantile(Math.min(1 - NEAREST_TO_EDGE, Math.max(NEAREST_TO_EDGE, at)), mean, standardDeviation);
}

/**
 * The scenario in one of the worlds that may come: an ordinary scenario, that anybody can run again.
 * @param point one coordinate in [0, 1) for each distribution
 */
export function scenarioAt(
  scenario: Scenario,
  distributions: readonly AssumptionDistribution[],
  point: readonly number[],
): Scenario {
  return distributions.reduce((drawn, { lever: key, mean, standardDeviation }, d) => {
    const lever: Lever = requireLever(key);
    const own = leverValueIn(scenario, lever)?.value ?? lever.default ?? 0;
    const value = own + normalQuantile(point[d] as number, mean, standardDeviation);
    return withLever(drawn, lever, Math.min(lever.max, Math.max(lever.min, value)));
  }, scenario);
}
