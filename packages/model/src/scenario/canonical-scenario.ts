import type { Lever } from "./lever.js";
import { leverByKey, levers } from "./levers/registry.js";
import type { LeverValue, Scenario } from "./types.js";

/** One lever with what is its own left out. + 0: a negative zero is a zero. */
function canonicalValue({ key, value, from, until }: LeverValue, lever: Lever | undefined): LeverValue {
  return {
    key,
    value: value + 0,
    ...(from === undefined || from === lever?.firstYear ? {} : { from }),
    ...(until === undefined || until === lever?.lastYear ? {} : { until }),
  };
}

function canonicalList(list: readonly LeverValue[], registry: readonly Lever[]): LeverValue[] {
  const pulled = list.filter((item) => item.value !== leverByKey(item.key, registry)?.default);
  const keys = new Set(pulled.map((item) => item.key));
  const isAlone = (lever: Lever | undefined) => lever?.companionOf !== undefined && !keys.has(lever.companionOf);
  return pulled
    .filter((item) => !isAlone(leverByKey(item.key, registry)))
    .map((item) => canonicalValue(item, leverByKey(item.key, registry)))
    .sort((p, q) => (p.key < q.key ? -1 : 1));
}

/**
 * The one way to write a scenario: levers that change nothing left out, so are years that are the lever's own, and levers
 * in order of key. Same meaning, same text, same hash.
 * @param scenario valid: see parseScenario
 */
export function canonicalScenario(scenario: Scenario, registry: readonly Lever[] = levers): Scenario {
  const { version, vintage, solidarity } = scenario;
  const { give, receive, route, reserveShare, maxDistanceKm } = solidarity;
  return {
    version,
    vintage,
    assumptions: canonicalList(scenario.assumptions, registry),
    measures: canonicalList(scenario.measures, registry),
    solidarity: {
      give,
      receive,
      route,
      reserveShare: reserveShare + 0,
      ...(maxDistanceKm === undefined ? {} : { maxDistanceKm: maxDistanceKm + 0 }),
    },
  };
}
