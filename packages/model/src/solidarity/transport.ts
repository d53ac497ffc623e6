import { columnValue, solveLinearProgramme } from "./highs.js";
import type { DistanceTable, Flow } from "./types.js";

/** A possible transfer; i and j are places in the lists of givers and receivers. */
export interface Arc {
  readonly i: number;
  readonly j: number;
  readonly km: number;
}

export function distanceBetween(distanceKm: DistanceTable, from: string, to: string): number {
  const km = distanceKm[from]?.[to];
  if (km === undefined) throw new RangeError(`No distance is known from ${from} to ${to}`);
  return km;
}

/** All pairs within reach. */
export function arcsWithin(
  givers: readonly string[],
  receivers: readonly string[],
  distanceKm: DistanceTable,
  maxDistanceKm = Number.POSITIVE_INFINITY,
): Arc[] {
  return givers.flatMap((from, i) =>
    receivers.flatMap((to, j) => {
      const km = distanceBetween(distanceKm, from, to);
      return km <= maxDistanceKm ? [{ i, j, km }] : [];
    }),
  );
}

export const arcName = (arc: Arc): string => `f_${arc.i}_${arc.j}`;

/** "f_0_1 + f_0_2" with line breaks, because readers of LP text limit the length of a line. */
export function sumOf(arcs: readonly Arc[], coefficient?: (arc: Arc) => number): string {
  if (arcs.length === 0) return "0 f_none";
  return arcs.map((arc) => (coefficient ? `${coefficient(arc)} ${arcName(arc)}` : arcName(arc))).join("\n + ");
}

/**
 * The transport problem: exactly these margins, least euro-kilometres. Integral, because margins are whole.
 * @param given, received whole EUR with the same total
 */
export async function routeNearest(
  givers: readonly string[],
  given: readonly number[],
  receivers: readonly string[],
  received: readonly number[],
  distanceKm: DistanceTable,
): Promise<Flow[]> {
  const arcs = arcsWithin(givers, receivers, distanceKm).filter(
    (arc) => (given[arc.i] as number) > 0 && (received[arc.j] as number) > 0,
  );
  if (arcs.length === 0) return [];
  const rows = [
    ...marginRows("g", given, (k) => arcs.filter((arc) => arc.i === k)),
    ...marginRows("r", received, (k) => arcs.filter((arc) => arc.j === k)),
  ];
  const solution = await solveLinearProgramme(
    `Minimize\n obj: ${sumOf(arcs, (arc) => arc.km)}\nSubject To\n${rows.join("\n")}\nEnd\n`,
  );
  const amounts = arcs.map((arc) => Math.round(columnValue(solution, arcName(arc))));
  assertMargins(arcs, amounts, given, received);
  return flowsOf(arcs, amounts, givers, receivers);
}

function marginRows(prefix: string, margins: readonly number[], arcsOf: (k: number) => Arc[]): string[] {
  return margins.flatMap((margin, k) => (margin > 0 ? [` ${prefix}${k}: ${sumOf(arcsOf(k))} = ${margin}`] : []));
}

function assertMargins(
  arcs: readonly Arc[],
  amounts: readonly number[],
  given: readonly number[],
  received: readonly number[],
) {
  const rest = { given: [...given], received: [...received] };
  arcs.forEach((arc, k) => {
    rest.given[arc.i] = (rest.given[arc.i] as number) - (amounts[k] as number);
    rest.received[arc.j] = (rest.received[arc.j] as number) - (amounts[k] as number);
  });
  if ([...rest.given, ...rest.received].some((left) => left !== 0)) {
    throw new Error("The transport solution does not keep its margins to the euro");
  }
}

/** Transfers above zero, by giver and receiver in the order of the lists. */
export function flowsOf(
  arcs: readonly Arc[],
  amounts: readonly number[],
  givers: readonly string[],
  receivers: readonly string[],
): Flow[] {
  return arcs.flatMap((arc, k) => {
    const amount = amounts[k] as number;
    return amount > 0 ? [{ from: givers[arc.i] as string, to: receivers[arc.j] as string, amount }] : [];
  });
}
