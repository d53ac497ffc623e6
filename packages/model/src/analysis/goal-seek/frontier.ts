import type { Dataset } from "../../dataset/types.js";
import type { Lever } from "../../scenario/lever.js";
import type { Scenario } from "../../scenario/types.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { presentValue } from "../common/present-value.js";
import { goalSeek } from "./goal-seek.js";
import { closingEnd } from "./seek-lever.js";

export interface FrontierPoint {
  /** Value of the first lever. */
  readonly a: number;
  /** Value of the second lever that closes the gap then; null where none in its range does. */
  readonly b: number | null;
  /** EUR that stay open at `b`, or at the best value of the second lever. */
  readonly open: number;
  /** The scenario with both levers there: its outcome leaves that open. */
  readonly scenario: Scenario;
}

/** The line on which nothing stays open after solidarity, seen from the first of two levers. */
export interface Frontier {
  readonly leverA: string;
  readonly leverB: string;
  readonly points: readonly FrontierPoint[];
}

export const FRONTIER_POINTS = 11;

/**
 * For each of some values of one lever, the value of another lever that closes the gap. The first lever goes from its
 * present value to the one that closes the gap alone; where none does, to the end of its range that should (or over the
 * whole range where that depends).
 * @param points at least 2
 * @throws RangeError for an unknown lever, twice the same lever, or fewer than two points
 * @source docs/model/analyses.md, "Frontier"
 */
export async function frontier(
  dataset: Dataset,
  scenario: Scenario,
  leverA: string,
  leverB: string,
  points = FRONTIER_POINTS,
): Promise<Frontier> {
  const lever = requireLever(leverA);
  if (leverA === leverB) throw new RangeError(`A frontier needs two levers, not ${leverA} twice`);
  if (!Number.isInteger(points) || points < 2)
    throw new RangeError(`A frontier needs at least 2 points, not ${points}`);
  const { from, until } = await frontierEnds(dataset, scenario, lever);
  const found: FrontierPoint[] = [];
  for (const a of frontierValues(from, until, lever.unit === "SWITCH" ? 2 : points)) {
    const { value, openAtBest, scenario: reproducing } = await goalSeek(dataset, withLever(scenario, lever, a), leverB);
    found.push({ a, b: value, open: openAtBest, scenario: reproducing });
  }
  return { leverA, leverB, points: found };
}

/** The values of the first lever, at even distances. */
function frontierValues(from: number, until: number, points: number): number[] {
  return Array.from({ length: points }, (_, k) =>
    k === points - 1 ? until : from + ((until - from) * k) / (points - 1),
  );
}

/** Between which values the first lever goes. */
async function frontierEnds(
  dataset: Dataset,
  scenario: Scenario,
  lever: Lever,
): Promise<{ readonly from: number; readonly until: number }> {
  if (lever.unit === "SWITCH") return { from: 0, until: 1 };
  const alone = await goalSeek(dataset, scenario, lever.key);
  const end = closingEnd(lever);
  const wholeRange = alone.answer !== "FOUND" && end === null;
  return {
    from: wholeRange ? lever.min : presentValue(dataset, scenario, lever),
    until: alone.answer === "FOUND" ? alone.bestValue : (end ?? lever.max),
  };
}
