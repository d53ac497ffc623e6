import { availableToGive, spreadGiving } from "./giving.js";
import { mostWithinDistance, routeWithinDistance } from "./limited-transport.js";
import { neededToReceive, spreadReceiving } from "./receiving.js";
import { distanceBetween, flowsOf, routeNearest } from "./transport.js";
import type {
  DistanceTable,
  Flow,
  SolidarityInput,
  SolidarityRegion,
  SolidarityResult,
  SolidarityRule,
} from "./types.js";

/** Who can give and who needs how much, before anything moves. Whole EUR. */
interface Positions {
  readonly givers: readonly SolidarityRegion[];
  readonly available: readonly number[];
  readonly receivers: readonly SolidarityRegion[];
  readonly needed: readonly number[];
}

export interface Margins {
  readonly moved: number;
  readonly given: readonly number[];
  readonly received: readonly number[];
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const byCode = (p: SolidarityRegion, q: SolidarityRegion) => (p.region < q.region ? -1 : 1);

function positionsOf(regions: readonly SolidarityRegion[], rule: SolidarityRule): Positions {
  const ordered = [...regions].sort(byCode);
  const givers = ordered.filter((r) => availableToGive(r, rule.reserveShare) > 0);
  const receivers = ordered.filter((r) => neededToReceive(r) > 0);
  return {
    givers,
    available: givers.map((r) => availableToGive(r, rule.reserveShare)),
    receivers,
    needed: receivers.map(neededToReceive),
  };
}

function marginsOf(positions: Positions, moved: number, rule: SolidarityRule): Margins {
  const { givers, available, receivers, needed } = positions;
  return {
    moved,
    given: spreadGiving(givers, available, moved, rule.give),
    received: spreadReceiving(receivers, needed, moved, rule.receive),
    givers: givers.map((r) => r.region),
    receivers: receivers.map((r) => r.region),
  };
}

/** What each region gives and receives without a distance limit: no solver needed, so ensembles can afford it. */
export function solidarityMargins(regions: readonly SolidarityRegion[], rule: SolidarityRule): Margins {
  const positions = positionsOf(regions, rule);
  return marginsOf(positions, Math.min(sum(positions.available), sum(positions.needed)), rule);
}

const nothingMoves: SolidarityResult = { moved: 0, given: {}, received: {}, flows: [], euroKm: 0 };

/**
 * The solidarity plan: who gives and receives how much under the rule, and along which way.
 * @returns whole EUR; `given` and `received` add up to `moved` each; a distance limit does not apply to a pool
 * @throws RangeError where the rule needs a distance that the table lacks
 * @source docs/model.md, "Solidarity"
 */
export async function solveSolidarity({ regions, distanceKm, rule }: SolidarityInput): Promise<SolidarityResult> {
  if (rule.route === "NEAREST" && rule.maxDistanceKm !== undefined) {
    return solveWithinDistance(positionsOf(regions, rule), distanceKm, rule, rule.maxDistanceKm);
  }
  const { moved, givers, given, receivers, received } = solidarityMargins(regions, rule);
  const pool = rule.route === "POOL";
  if (moved === 0) return { ...nothingMoves, euroKm: pool ? null : 0 };
  const flows = pool ? [] : await routeNearest(givers, given, receivers, received, distanceKm);
  return {
    moved,
    given: byRegion(givers, given),
    received: byRegion(receivers, received),
    flows,
    euroKm: pool ? null : euroKilometres(flows, distanceKm),
  };
}

/**
 * How much moves in total under the rule, without working out between whom: all that a search for a closed gap needs.
 * @returns whole EUR
 */
export async function movedUnder({ regions, distanceKm, rule }: SolidarityInput): Promise<number> {
  const { givers, available, receivers, needed } = positionsOf(regions, rule);
  if (rule.route !== "NEAREST" || rule.maxDistanceKm === undefined) return Math.min(sum(available), sum(needed));
  const codes = (list: readonly SolidarityRegion[]) => list.map((region) => region.region);
  const { maxDistanceKm } = rule;
  return mostWithinDistance({
    givers: codes(givers),
    available,
    receivers: codes(receivers),
    needed,
    distanceKm,
    maxDistanceKm,
  });
}

async function solveWithinDistance(
  positions: Positions,
  distanceKm: DistanceTable,
  rule: SolidarityRule,
  maxDistanceKm: number,
): Promise<SolidarityResult> {
  const givers = positions.givers.map((r) => r.region);
  const receivers = positions.receivers.map((r) => r.region);
  const { moved, arcs, amounts } = await routeWithinDistance({
    givers,
    available: positions.available,
    receivers,
    needed: positions.needed,
    distanceKm,
    maxDistanceKm,
    targets: (total) => marginsOf(positions, total, rule),
  });
  if (moved === 0) return nothingMoves;
  const flows = flowsOf(arcs, amounts, givers, receivers);
  const sumWhere = (end: "from" | "to", region: string) =>
    sum(flows.filter((flow) => flow[end] === region).map((flow) => flow.amount));
  return {
    moved,
    given: byRegion(
      givers,
      givers.map((region) => sumWhere("from", region)),
    ),
    received: byRegion(
      receivers,
      receivers.map((region) => sumWhere("to", region)),
    ),
    flows,
    euroKm: euroKilometres(flows, distanceKm),
  };
}

function byRegion(regions: readonly string[], amounts: readonly number[]): Record<string, number> {
  return Object.fromEntries(regions.map((region, k) => [region, amounts[k] as number]));
}

function euroKilometres(flows: readonly Flow[], distanceKm: DistanceTable): number {
  return sum(flows.map((flow) => flow.amount * distanceBetween(distanceKm, flow.from, flow.to)));
}
