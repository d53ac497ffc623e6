import { defaultRule, SCENARIO_VERSION } from "../defaults.js";
import type { LeverValue, Scenario } from "../types.js";
import { leverPrefixes, type QueryPair } from "./query-names.js";

function leverText({ value, from, until }: LeverValue): string {
  return from === undefined && until === undefined ? `${value}` : `${value}@${from ?? ""}-${until ?? ""}`;
}

/**
 * A scenario as the pairs of a query string, for `new URLSearchParams(...)`: fixed order, defaults left out. The vintage
 * is always named, so that a link keeps its meaning when a newer recalculation appears.
 * @param scenario canonical
 */
export function scenarioToQuery({ version, vintage, assumptions, measures, solidarity }: Scenario): QueryPair[] {
  const { give, receive, route, reserveShare, maxDistanceKm } = solidarity;
  const fields: readonly (readonly [string, string, boolean])[] = [
    // The first version wrote none, so that absent means 1 forever.
    ["version", `${version}`, (SCENARIO_VERSION as number) > 1],
    ["v", vintage, true],
    ["give", give, give !== defaultRule.give],
    ["receive", receive, receive !== defaultRule.receive],
    ["route", route, route !== defaultRule.route],
    ["reserve", `${reserveShare}`, reserveShare !== defaultRule.reserveShare],
    ["max", `${maxDistanceKm}`, maxDistanceKm !== undefined],
  ];
  return [
    ...fields.filter(([, , written]) => written).map(([name, value]): QueryPair => [name, value]),
    ...assumptions.map((item): QueryPair => [leverPrefixes.assumptions + item.key, leverText(item)]),
    ...measures.map((item): QueryPair => [leverPrefixes.measures + item.key, leverText(item)]),
  ];
}
