import type { Lever } from "../../scenario/lever.js";
import { leverByKey } from "../../scenario/levers/registry.js";
import type { LeverValue, Scenario } from "../../scenario/types.js";

/** @throws RangeError for a key that the registry lacks: callers check input with parseScenario or leverByKey first */
export function requireLever(key: string): Lever {
  const lever = leverByKey(key);
  if (!lever) throw new RangeError(`There is no lever ${key}`);
  return lever;
}

const listOf = (lever: Lever): "assumptions" | "measures" => (lever.kind === "ASSUMPTION" ? "assumptions" : "measures");

/** How a scenario pulls a lever; undefined where it leaves it alone. */
export function leverValueIn(scenario: Scenario, lever: Lever): LeverValue | undefined {
  return scenario[listOf(lever)].find((item) => item.key === lever.key);
}

/** The scenario with one lever pulled otherwise (its years kept), or left alone where `pulled` is undefined. */
export function withLeverValue(scenario: Scenario, lever: Lever, pulled: LeverValue | undefined): Scenario {
  const list = listOf(lever);
  const others = scenario[list].filter((item) => item.key !== lever.key);
  const all = pulled ? [...others, pulled].sort((p, q) => (p.key < q.key ? -1 : 1)) : others;
  return { ...scenario, [list]: all };
}

/** The scenario with this value of the lever, over the years that the scenario already names for it, if any. */
export function withLever(scenario: Scenario, lever: Lever, value: number): Scenario {
  return withLeverValue(scenario, lever, { ...leverValueIn(scenario, lever), key: lever.key, value });
}
