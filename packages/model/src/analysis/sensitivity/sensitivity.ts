import type { Dataset } from "../../dataset/types.js";
import type { LeverKind } from "../../scenario/lever.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { type Headline, headlineOf } from "../common/headline.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { presentValue } from "../common/present-value.js";
import { defaultDistributions, normalQuantile } from "../ensemble/distributions.js";

/** Between which values one lever is moved, in its own unit. */
export interface SensitivityRange {
  readonly lever: string;
  readonly low: number;
  readonly high: number;
}

/** One bar of a tornado: one lever moved, all others as in the scenario. */
export interface SensitivityBar extends SensitivityRange {
  readonly kind: LeverKind;
  /** Its value in the scenario. */
  readonly present: number;
  readonly atLow: Headline;
  readonly atHigh: Headline;
  /** The scenarios whose outcomes give `atLow` and `atHigh`. */
  readonly lowScenario: Scenario;
  readonly highScenario: Scenario;
  /** Distance between the two ends: EUR that stay open, shortfall less surplus before solidarity. */
  readonly swingOpen: number;
  readonly swingBalance: number;
}

export interface Sensitivity {
  readonly base: Headline;
  /** Longest bar first, by the balance of shortfall and surplus: what stays open is often nothing at one end. */
  readonly bars: readonly SensitivityBar[];
  /** What one percentage point more market interest than in the scenario does to capacity: EUR, negative is less. */
  readonly capacityInterestUp: number;
  /** The same for one percentage point less: norms make it help more than the other hurts. */
  readonly capacityInterestDown: number;
}

/**
 * Ranges that are stated, not chosen to please: an assumption between the values with one chance in ten below and above
 * (the ensemble's distributions), a measure between the ends of its range.
 * @param kinds which levers
 */
export function defaultRanges(
  dataset: Dataset,
  scenario: Scenario,
  kinds: readonly LeverKind[] = ["ASSUMPTION"],
): SensitivityRange[] {
  return levers
    .filter((lever) => kinds.includes(lever.kind))
    .map((lever) => {
      const spread = defaultDistributions.find((item) => item.lever === lever.key);
      if (!spread) return { lever: lever.key, low: lever.min, high: lever.max };
      const present = presentValue(dataset, scenario, lever);
      const at = (share: number) => present + normalQuantile(share, spread.mean, spread.standardDeviation);
      return { lever: lever.key, low: Math.max(lever.min, at(0.1)), high: Math.min(lever.max, at(0.9)) };
    });
}

const balanceOf = ({ shortfall, surplus }: Headline) => shortfall - surplus;
const capacityOf = ({ task, shortfall, surplus }: Headline) => task - shortfall + surplus;

/** Capacity with one percentage point more and less market interest than in the scenario, less that of the scenario. */
async function interestPoint(
  dataset: Dataset,
  scenario: Scenario,
  base: Headline,
): Promise<Pick<Sensitivity, "capacityInterestUp" | "capacityInterestDown">> {
  const lever = requireLever("marketInterest");
  const present = presentValue(dataset, scenario, lever);
  const moved = async (points: number) =>
    capacityOf(await headlineOf(dataset, withLever(scenario, lever, present + points))) - capacityOf(base);
  return { capacityInterestUp: await moved(1), capacityInterestDown: await moved(-1) };
}

/**
 * Moves one lever at a time: which of them matters most?
 * @throws RangeError for an unknown lever
 * @source docs/model/uncertainty.md, "Tornado"
 */
export async function sensitivity(
  dataset: Dataset,
  scenario: Scenario,
  ranges: readonly SensitivityRange[] = defaultRanges(dataset, scenario),
): Promise<Sensitivity> {
  const bars: SensitivityBar[] = [];
  for (const { lever: key, low, high } of ranges) {
    const lever = requireLever(key);
    const [lowScenario, highScenario] = [withLever(scenario, lever, low), withLever(scenario, lever, high)];
    const atLow = await headlineOf(dataset, lowScenario);
    const atHigh = await headlineOf(dataset, highScenario);
    bars.push({
      lever: key,
      kind: lever.kind,
      low,
      high,
      present: presentValue(dataset, scenario, lever),
      atLow,
      atHigh,
      lowScenario,
      highScenario,
      swingOpen: Math.abs(atHigh.open - atLow.open),
      swingBalance: Math.abs(balanceOf(atHigh) - balanceOf(atLow)),
    });
  }
  const longestFirst = (p: SensitivityBar, q: SensitivityBar) =>
    q.swingBalance - p.swingBalance || (p.lever < q.lever ? -1 : 1);
  const base = await headlineOf(dataset, scenario);
  return { base, bars: bars.sort(longestFirst), ...(await interestPoint(dataset, scenario, base)) };
}
