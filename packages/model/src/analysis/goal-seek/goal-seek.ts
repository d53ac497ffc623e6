import type { Dataset } from "../../dataset/types.js";
import { type Lever, neutralValue } from "../../scenario/lever.js";
import type { Scenario } from "../../scenario/types.js";
import { gapOf, OPEN_TOLERANCE } from "../shared/gap.js";
import { leverValueIn, requireLever, withLever } from "../shared/lever-in-scenario.js";
import { type Crossing, findCrossing } from "./find-crossing.js";
import { steppedValues } from "./stepped-values.js";

export type GoalSeekAnswer = "FOUND" | "ALREADY_CLOSED" | "NONE_IN_RANGE";

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
  /** How often the sector was computed. */
  readonly evaluations: number;
}

/** Points between the present value and an end of the range where more of a lever can work either way. */
const SCAN_POINTS = 8;

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
  const present = presentValue(dataset, scenario, lever);
  const search = newSearch(dataset, scenario, lever);
  const start: Crossing = { at: present, gap: await search.gapAt(present) };
  const openBefore = Math.max(0, start.gap);
  if (openBefore <= tolerance) {
    return answerOf(lever, "ALREADY_CLOSED", start, { at: present, gap: start.gap }, openBefore, search.count());
  }
  const ends = await scan(lever, start, tolerance, search.gapAt);
  if (!ends.closed) return answerOf(lever, "NONE_IN_RANGE", ends.best, null, openBefore, search.count());
  const found =
    lever.unit === "SWITCH"
      ? ends.closed
      : await findCrossing({ open: ends.open, closed: ends.closed, tolerance, gapAt: search.gapAt });
  const stepped = await firstClosing(steppedValues(lever, found.at, ends.closed.at), tolerance, search.gapAt);
  return answerOf(lever, "FOUND", found, stepped, openBefore, search.count());
}

/** The value that the lever has in the scenario, or the one that changes nothing. */
export function presentValue(dataset: Dataset, scenario: Scenario, lever: Lever): number {
  const pulled = leverValueIn(scenario, lever)?.value;
  return pulled ?? (dataset.kind === "SECTOR" ? neutralValue(lever, dataset) : (lever.default ?? 0));
}

function newSearch(dataset: Dataset, scenario: Scenario, lever: Lever) {
  let evaluations = 0;
  const gapAt = (value: number): Promise<number> => {
    evaluations += 1;
    return gapOf(dataset, withLever(scenario, lever, value));
  };
  return { gapAt, count: () => evaluations };
}

interface Ends {
  /** Nearest point that still leaves something open, and nearest that closes; null where none does. */
  readonly open: Crossing;
  readonly closed: Crossing | null;
  readonly best: Crossing;
}

/**
 * The end of the range that should close the gap; null where that depends. One end is enough for most levers: what they
 * do to the shortfall has one direction.
 */
export function closingEnd(lever: Lever): number | null {
  if (lever.effectOfMore === "LOWERS_SHORTFALL") return lever.max;
  return lever.effectOfMore === "RAISES_SHORTFALL" ? lever.min : null;
}

/** Points from the present value to an end of the range, nearest first. */
function pathTo(end: number, present: number): number[] {
  return Array.from({ length: SCAN_POINTS }, (_, k) => present + ((end - present) * (k + 1)) / SCAN_POINTS);
}

/**
 * First the end that should close the gap. Where it does not, the whole range is looked through before the answer is
 * that nothing does: a looser norm, for one, can leave more open than a stricter one, by debt made earlier.
 */
function pathsFrom(lever: Lever, present: number): number[][] {
  const end = closingEnd(lever);
  if (lever.unit === "SWITCH") return [[lever.max], [lever.min]];
  const everywhere = [pathTo(lever.max, present), pathTo(lever.min, present)];
  return end === null ? everywhere : [[end], ...everywhere];
}

async function scan(
  lever: Lever,
  start: Crossing,
  tolerance: number,
  gapAt: (value: number) => Promise<number>,
): Promise<Ends> {
  let ends: Ends = { open: start, closed: null, best: start };
  for (const path of pathsFrom(lever, start.at)) {
    // The end that should close the gap does: no need to look elsewhere.
    if (ends.closed !== null && closingEnd(lever) !== null) break;
    let open = start;
    for (const at of path) {
      const point = { at, gap: await gapAt(at) };
      if (point.gap < ends.best.gap) ends = { ...ends, best: point };
      if (point.gap > tolerance) {
        open = point;
        continue;
      }
      const nearer = ends.closed === null || Math.abs(at - start.at) < Math.abs(ends.closed.at - start.at);
      // Closed within the tolerance, but not below zero: there is nothing left to search for.
      if (nearer) ends = { ...ends, open: point.gap > 0 ? point : open, closed: point };
      break;
    }
  }
  return ends;
}

async function firstClosing(
  values: readonly number[],
  tolerance: number,
  gapAt: (value: number) => Promise<number>,
): Promise<Crossing | null> {
  for (const at of values) {
    const gap = await gapAt(at);
    if (gap <= tolerance) return { at, gap };
  }
  return null;
}

function answerOf(
  lever: Lever,
  answer: GoalSeekAnswer,
  best: Crossing,
  stepped: Crossing | null,
  openBefore: number,
  evaluations: number,
): GoalSeek {
  return {
    lever: lever.key,
    answer,
    value: answer === "NONE_IN_RANGE" ? null : best.at,
    steppedValue: stepped?.at ?? null,
    bestValue: best.at,
    openBefore,
    openAtBest: Math.max(0, best.gap),
    openAtStep: stepped ? Math.max(0, stepped.gap) : null,
    evaluations,
  };
}
