import type { DistanceTable, SolidarityRegion, SolidarityRule } from "@solidariteitskaart/model";

/** Regions that give or receive, and what each gives and receives: the transport problem that all solvers get. */
export interface TransportProblem {
  readonly givers: readonly string[];
  readonly given: readonly number[];
  readonly receivers: readonly string[];
  readonly received: readonly number[];
  readonly distanceKm: DistanceTable;
}

export const rule: SolidarityRule = {
  give: "PROPORTIONAL",
  receive: "PROPORTIONAL",
  route: "NEAREST",
  reserveShare: 0,
};

/** As many givers and receivers as asked, on a spiral, with amounts that add up. Always the same. */
export function transportProblem(givers: number, receivers: number): TransportProblem {
  const names = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, k) => `${prefix}${String(k).padStart(4, "0")}`);
  const [from, to] = [names("G", givers), names("R", receivers)];
  const place = (k: number) => ({ x: Math.cos(k * 2.399963) * k, y: Math.sin(k * 2.399963) * k });
  const km = (i: number, j: number) => {
    const [p, q] = [place(2 * i + 1), place(2 * j + 2)];
    return Math.round(10 * Math.hypot(p.x - q.x, p.y - q.y)) / 10;
  };
  const given = from.map((_, k) => 1_000_000 + ((k * 7919) % 997) * 10_007);
  const total = given.reduce((sum, amount) => sum + amount, 0);
  const even = Math.floor(total / receivers);
  const received = to.map((_, k) => (k === 0 ? total - even * (receivers - 1) : even));
  return {
    givers: from,
    given,
    receivers: to,
    received,
    distanceKm: Object.fromEntries(
      from.map((giver, i) => [giver, Object.fromEntries(to.map((receiver, j) => [receiver, km(i, j)]))]),
    ),
  };
}

/** The same as regions with a surplus or a shortfall: under the proportional rule each gives and receives it all. */
export function asRegions({ givers, given, receivers, received }: TransportProblem): SolidarityRegion[] {
  const base = { task: 1e12, homes: 1000, woz: 1e9, homesLost: 1 };
  return [
    ...givers.map((region, i) => ({ ...base, region, surplus: given[i] ?? 0, shortfall: 0 })),
    ...receivers.map((region, j) => ({ ...base, region, surplus: 0, shortfall: received[j] ?? 0 })),
  ];
}
