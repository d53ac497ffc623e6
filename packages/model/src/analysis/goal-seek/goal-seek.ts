import type { Dataset } from "../../dataset/types.js";
import type { Scenario } from "../../scenario/types.js";
import { gapOf, OPEN_TOLERANCE } from "../common/gap.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { presentValue } from "../common/present-value.js";
import { type GoalSeekAnswer, seekLever } from "./seek-lever.js";

/** The value of one lever that closes the national gap, everything else as in the scenario. */
export interface GoalSeek {
  readonly lever: string;
  readonly answer: GoalSeekAnswer;
  /** In the lever's own unit; null where no value in the range closes the gap. */
  readonly value: number | null;
  /** The nearest whole number of steps that closes it too; null where there is none. */
  readonly steppedValue: number | null;
  /** `value`, or where there is none the value in the range that leaves least open. */
  readonly bestValue: number;
  /** EUR that stay open after solidarity: as the scenario is, at `bestValue`, at `steppedValue`. */
  readonly openBefore: number;
  readonly openAtBest: number;
  readonly openAtStep: number | null;
  /** The scenario with the lever at `bestValue`: its outcome leaves `openAtBest` open. */
  readonly scenario: Scenario;
  /** How often the sector was computed. */
  readonly evaluations: number;
}

/**
 * Finds the value of one lever, as near as possible to its present one, at which no more than EUR 1 million stays open
 * after solidarity. The answer has been evaluated. Levers do nothing on a table of regions: none in range there.
 * @throws RangeError for an unknown lever
 * @source docs/model/analyses.md, "Goal seek"
 */
export async function goalSeek(
  dataset: Dataset,
  scenario: Scenario,
  leverKey: string,
  tolerance = OPEN_TOLERANCE,
): Promise<GoalSeek> {
  const lever = requireLever(leverKey);
  const gapAt = (value: number) => gapOf(dataset, withLever(scenario, lever, value));
  const present = presentValue(dataset, scenario, lever);
  const { answer, start, best, stepped, evaluations } = await seekLever(lever, present, tolerance, gapAt);
  return {
    lever: lever.key,
    answer,
    value: answer === "NONE_IN_RANGE" ? null : best.at,
    steppedValue: stepped?.at ?? null,
    bestValue: best.at,
    openBefore: Math.max(0, start.gap),
    openAtBest: Math.max(0, best.gap),
    openAtStep: stepped ? Math.max(0, stepped.gap) : null,
    scenario: withLever(scenario, lever, best.at),
    evaluations,
  };
}
