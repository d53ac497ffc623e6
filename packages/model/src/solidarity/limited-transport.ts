import { columnValue, solveLinearProgramme } from "./highs.js";
import { type Arc, arcName, arcsWithin, sumOf } from "./transport.js";
import type { DistanceTable } from "./types.js";

/** Who can give and who needs how much, and who reaches whom. */
export interface ReachProblem {
  readonly givers: readonly string[];
  readonly available: readonly number[];
  readonly receivers: readonly string[];
  readonly needed: readonly number[];
  readonly distanceKm: DistanceTable;
  readonly maxDistanceKm: number;
}

export interface LimitedProblem extends ReachProblem {
  /** What the rule would give and receive of a total, were there no limit. */
  readonly targets: (moved: number) => { readonly given: readonly number[]; readonly received: readonly number[] };
}

export interface LimitedSolution {
  readonly moved: number;
  readonly arcs: readonly Arc[];
  readonly amounts: readonly number[];
}

/**
 * Programmes are posed in thousands of euros: the solver keeps rows to an absolute 1e-7, which is finer than its own
 * arithmetic on tens of billions, so that a plan posed in euros is now and then called infeasible.
 */
const UNIT = 1000;

const inUnits = (euros: number) => euros / UNIT;

/** The pairs within reach, and rows that keep everybody within what it has and needs. */
function reachOf({ givers, available, receivers, needed, distanceKm, maxDistanceKm }: ReachProblem) {
  const arcs = arcsWithin(givers, receivers, distanceKm, maxDistanceKm);
  const capRows = [
    ...available.flatMap((cap, i) =>
      rowOf(
        `g${i}`,
        arcs.filter((arc) => arc.i === i),
        `<= ${inUnits(cap)}`,
      ),
    ),
    ...needed.flatMap((cap, j) =>
      rowOf(
        `r${j}`,
        arcs.filter((arc) => arc.j === j),
        `<= ${inUnits(cap)}`,
      ),
    ),
  ];
  return { arcs, capRows };
}

/** As much as can move between regions within reach of one another. Whole EUR. */
export async function mostWithinDistance(problem: ReachProblem): Promise<number> {
  const { arcs, capRows } = reachOf(problem);
  if (arcs.length === 0) return 0;
  const most = await solveLinearProgramme(programme("Maximize", sumOf(arcs), capRows));
  return Math.round(most.ObjectiveValue * UNIT);
}

/**
 * With a distance limit: as much as can still move; then as near as possible to what the rule asks of each region;
 * then the least euro-kilometres. Three linear programmes, each keeping what the one before found.
 */
export async function routeWithinDistance(problem: LimitedProblem): Promise<LimitedSolution> {
  const { available, needed } = problem;
  const { arcs, capRows } = reachOf(problem);
  const moved = await mostWithinDistance(problem);
  if (moved === 0) return { moved: 0, arcs, amounts: arcs.map(() => 0) };

  const { given, received } = problem.targets(moved);
  const totalRow = ` total: ${sumOf(arcs)} = ${inUnits(moved)}`;
  const apartRows = [
    ...given.flatMap((target, i) =>
      rowOf(
        `ag${i}`,
        arcs.filter((arc) => arc.i === i),
        `= ${inUnits(target)}`,
        `g_${i}`,
      ),
    ),
    ...received.flatMap((target, j) =>
      rowOf(
        `ar${j}`,
        arcs.filter((arc) => arc.j === j),
        `= ${inUnits(target)}`,
        `r_${j}`,
      ),
    ),
  ];
  const apart = [...given.map((_, i) => `g_${i}`), ...received.map((_, j) => `r_${j}`)]
    .map((name) => `over_${name} + under_${name}`)
    .join("\n + ");
  const rows = [...capRows, totalRow, ...apartRows];
  const nearest = await solveLinearProgramme(programme("Minimize", apart, rows));
  // Whole euros all the way: every bound is whole, so the best solutions are too.
  const keepRow = ` keep: ${apart} <= ${inUnits(Math.round(nearest.ObjectiveValue * UNIT))}`;
  const shortest = await solveLinearProgramme(
    programme(
      "Minimize",
      sumOf(arcs, (arc) => arc.km),
      [...rows, keepRow],
    ),
  );
  const amounts = arcs.map((arc) => columnValue(shortest, arcName(arc)) * UNIT);
  return { moved, arcs, amounts: wholeWithinCaps(arcs, amounts, moved, available, needed) };
}

function rowOf(name: string, arcs: readonly Arc[], bound: string, apart?: string): string[] {
  if (arcs.length === 0 && apart === undefined) return [];
  return [` ${name}: ${sumOf(arcs)}${apart ? ` - over_${apart} + under_${apart}` : ""} ${bound}`];
}

function programme(sense: "Minimize" | "Maximize", objective: string, rows: readonly string[]): string {
  return `${sense}\n obj: ${objective}\nSubject To\n${rows.join("\n")}\nEnd\n`;
}

/** Down to whole euros, then the few euros that are missing where caps leave room. */
function wholeWithinCaps(
  arcs: readonly Arc[],
  amounts: readonly number[],
  moved: number,
  available: readonly number[],
  needed: readonly number[],
): number[] {
  const whole = amounts.map((amount) => Math.max(0, Math.floor(amount + 0.01)));
  const used = (index: "i" | "j", k: number) =>
    arcs.reduce((sum, arc, a) => sum + (arc[index] === k ? (whole[a] as number) : 0), 0);
  let missing = moved - whole.reduce((sum, amount) => sum + amount, 0);
  arcs.forEach((arc, a) => {
    const slack = Math.min(
      missing,
      (available[arc.i] as number) - used("i", arc.i),
      (needed[arc.j] as number) - used("j", arc.j),
    );
    whole[a] = (whole[a] as number) + slack;
    missing -= slack;
  });
  return whole;
}
