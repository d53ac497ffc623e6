import type { Lever } from "../../scenario/lever.js";
import { type Crossing, findCrossing } from "./find-crossing.js";
import { steppedValues } from "./stepped-values.js";

export type GoalSeekAnswer = "FOUND" | "ALREADY_CLOSED" | "NONE_IN_RANGE";

export interface LeverSearch {
  readonly answer: GoalSeekAnswer;
  readonly start: Crossing;
  /** Where the gap is closed, or the value in the range that leaves least. */
  readonly best: Crossing;
  /** The nearest whole number of steps that closes it too. */
  readonly stepped: Crossing | null;
  /** How often the gap was computed. */
  readonly evaluations: number;
}

/** Points between the present value and an end of the range when the whole range is looked through. */
const SCAN_POINTS = 8;

/**
 * Finds the value of a lever, as near as possible to its present one, that closes a gap. The answer was evaluated.
 * @param gapAt positive where something is open; continuous in the value
 */
export async function seekLever(
  lever: Lever,
  present: number,
  tolerance: number,
  gapAt: (value: number) => Promise<number>,
): Promise<LeverSearch> {
  let evaluations = 0;
  const at = async (value: number): Promise<Crossing> => {
    evaluations += 1;
    return { at: value, gap: await gapAt(value) };
  };
  const start = await at(present);
  if (start.gap <= tolerance) return { answer: "ALREADY_CLOSED", start, best: start, stepped: start, evaluations };
  const { open, closed, best } = await scan(lever, start, tolerance, at);
  if (!closed) return { answer: "NONE_IN_RANGE", start, best, stepped: null, evaluations };
  const gap = async (value: number) => (await at(value)).gap;
  const found = lever.unit === "SWITCH" ? closed : await findCrossing({ open, closed, tolerance, gapAt: gap });
  const stepped = await firstClosing(steppedValues(lever, found.at, closed.at), tolerance, at);
  return { answer: "FOUND", start, best: found, stepped, evaluations };
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

interface Ends {
  /** Nearest point that still leaves something open, and nearest that closes; null where none does. */
  readonly open: Crossing;
  readonly closed: Crossing | null;
  readonly best: Crossing;
}

async function scan(
  lever: Lever,
  start: Crossing,
  tolerance: number,
  at: (value: number) => Promise<Crossing>,
): Promise<Ends> {
  let ends: Ends = { open: start, closed: null, best: start };
  for (const path of pathsFrom(lever, start.at)) {
    // The end that should close the gap does: no need to look elsewhere.
    if (ends.closed !== null && closingEnd(lever) !== null) break;
    let open = start;
    for (const value of path) {
      const point = await at(value);
      if (point.gap < ends.best.gap) ends = { ...ends, best: point };
      if (point.gap > tolerance) {
        open = point;
        continue;
      }
      const nearer = ends.closed === null || Math.abs(value - start.at) < Math.abs(ends.closed.at - start.at);
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
  at: (value: number) => Promise<Crossing>,
): Promise<Crossing | null> {
  for (const value of values) {
    const point = await at(value);
    if (point.gap <= tolerance) return point;
  }
  return null;
}
