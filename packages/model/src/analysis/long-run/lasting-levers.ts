import type { SectorDataset } from "../../dataset/types.js";
import type { Lever, LeverKind } from "../../scenario/lever.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { withLever } from "../common/lever-in-scenario.js";
import { presentValue } from "../common/present-value.js";
import { type GoalSeekAnswer, seekLever } from "../goal-seek/seek-lever.js";
import type { Horizon } from "./extend-dataset.js";
import { lastingOf, testPace } from "./lasting-pace.js";
import { horizonOf, type LongRunOptions } from "./long-run.js";
import { mergeCorporations } from "./merge-corporations.js";

/** What one lever would have to be for a pace to last. */
export interface LastingLever {
  readonly lever: string;
  readonly kind: LeverKind;
  readonly answer: GoalSeekAnswer;
  /** In the lever's unit; null where no value in its range makes the pace last. */
  readonly value: number | null;
  readonly steppedValue: number | null;
  /** `value`, or the value in the range that comes nearest. */
  readonly bestValue: number;
  /** EUR of the first model year that cannot be financed over all years: as it is, and at `bestValue`. */
  readonly unmetBefore: number;
  readonly unmetAtBest: number;
  /** The pace that lasts at `bestValue`. */
  readonly paceAtBest: number | null;
  /** The scenario with the lever at `bestValue`. */
  readonly scenario: Scenario;
}

/**
 * For each lever the value at which the agreed pace (or a share of it) lasts until the horizon, or that none in its
 * range does. A lever without an end year holds until the horizon.
 * @source docs/model/long-run.md, "What would make the agreed pace last"
 */
export async function lastingLevers(
  dataset: SectorDataset,
  scenario: Scenario,
  options: LongRunOptions = {},
): Promise<LastingLever[]> {
  const horizon = horizonOf(dataset, { paceFrom: dataset.firstYear, ...options });
  const found: LastingLever[] = [];
  for (const lever of levers) found.push(await lastingLever(dataset, scenario, lever, horizon));
  return found;
}

/** One lever of them. */
async function lastingLever(
  dataset: SectorDataset,
  scenario: Scenario,
  lever: Lever,
  horizon: Horizon,
): Promise<LastingLever> {
  const country = mergeCorporations(dataset, "COUNTRY");
  const gapAt = async (value: number) => testPace(country, withLever(scenario, lever, value), horizon).unmet;
  const present = presentValue(dataset, scenario, lever);
  const { answer, start, best, stepped } = await seekLever(lever, present, 0, gapAt);
  const reproducing = withLever(scenario, lever, best.at);
  return {
    lever: lever.key,
    kind: lever.kind,
    answer,
    value: answer === "NONE_IN_RANGE" ? null : best.at,
    steppedValue: stepped?.at ?? null,
    bestValue: best.at,
    unmetBefore: Math.round(start.gap),
    unmetAtBest: Math.round(best.gap),
    paceAtBest: lastingOf(country, reproducing, horizon).pace,
    scenario: reproducing,
  };
}
