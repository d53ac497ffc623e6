import { SCENARIO_VERSION } from "../defaults.js";
import type { LeverValue, Scenario } from "../types.js";
import { joinLever, LINK_VERSION, leverPrefixes, type QueryPair, rulePairs } from "./link.js";

const leverText = ({ value, from, until }: LeverValue): string =>
  joinLever({ value: `${value}`, from: `${from ?? ""}`, until: `${until ?? ""}` });

/**
 * A scenario as the pairs of a query string, for `new URLSearchParams(...)`: fixed order, defaults left out. The vintage
 * is always named, so that a link keeps its meaning when a newer recalculation appears.
 * @param scenario canonical
 */
export function scenarioToQuery({ version, vintage, assumptions, measures, solidarity }: Scenario): QueryPair[] {
  return [
    ...((SCENARIO_VERSION as number) > LINK_VERSION ? [["version", `${version}`] satisfies QueryPair] : []),
    ...rulePairs(vintage, solidarity),
    ...assumptions.map((item): QueryPair => [leverPrefixes.assumptions + item.key, leverText(item)]),
    ...measures.map((item): QueryPair => [leverPrefixes.measures + item.key, leverText(item)]),
  ];
}
