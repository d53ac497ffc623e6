import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { OPEN_TOLERANCE } from "../../common/gap.js";
import { requireLever, withLever } from "../../common/lever-in-scenario.js";
import { presentValue } from "../../common/present-value.js";
import { type GoalSeek, goalSeek } from "../../goal-seek/goal-seek.js";
import type { TraceNode } from "../types.js";
import type { AskedStep, Tracers } from "./figure-patterns.js";
import { given, leverRange, made, outcomeStep } from "./steps.js";

const OPEN = { scope: "NATIONAL", name: "open" } as const;

const FORMULAS = {
  FOUND: "value from lever.min to lever.max, nearest to lever.present, at which open <= tolerance",
  ALREADY_CLOSED: "lever.present, because openBefore <= tolerance",
  NONE_IN_RANGE: "value from lever.min to lever.max at which least stays open; none leaves open <= tolerance",
} as const;

/** Why a goal seek found what it found: the model at the answer and as the scenario is, and the range that was searched. */
export function goalSeekTracers(end: BridgeEnd, leverKey: string, { evidence, depth }: AskedStep): Tracers {
  const { dataset, scenario } = end;
  const lever = requireLever(leverKey);
  const below = Math.max(0, depth - 1);
  const searched = [given("lever.present", presentValue(dataset, scenario, lever), "LEVER"), ...leverRange(lever)];
  const tolerance = given("tolerance", OPEN_TOLERANCE, "EUR");
  const openAt = async (value: number | null, key: string, d: number): Promise<TraceNode> => {
    if (value === null) return made(key, null, "EUR", "none: there is no steppedValue", [], d);
    const at = { dataset, scenario: withLever(scenario, lever, value) };
    return (await outcomeStep(at, evidence))(OPEN, key, d);
  };
  const before = async (d: number) => (await outcomeStep(end, evidence))(OPEN, "openBefore", d);
  const answer = async (key: "value" | "bestValue", found: GoalSeek) => {
    const inputs = [...searched, tolerance, await before(below), await openAt(found.bestValue, "openAtBest", below)];
    const none = key === "value" && found.value === null;
    const formula = none ? `none: no ${FORMULAS.FOUND}` : FORMULAS[found.answer];
    return made(key, found[key], "LEVER", formula, inputs, depth);
  };
  const seek = () => goalSeek(dataset, scenario, leverKey);
  return {
    value: async () => answer("value", await seek()),
    bestValue: async () => answer("bestValue", await seek()),
    steppedValue: async () => {
      const { value, steppedValue } = await seek();
      const step = given("lever.step", lever.step, "LEVER");
      const formula = "whole number of lever.step from lever.min, from value on nearest, at which open <= tolerance";
      const inputs = [given("value", value, "LEVER", { status: "MODELLED" }), step, ...searched, tolerance];
      const open = await openAt(steppedValue, "openAtStep", below);
      return made("steppedValue", steppedValue, "LEVER", formula, [...inputs, open], depth);
    },
    openBefore: () => before(depth),
    openAtBest: async () => openAt((await seek()).bestValue, "openAtBest", depth),
    openAtStep: async () => openAt((await seek()).steppedValue, "openAtStep", depth),
    evaluations: async () => {
      const formula = "how often open was worked out between lever.min and lever.max until it was <= tolerance";
      return made("evaluations", (await seek()).evaluations, "COUNT", formula, [...searched, tolerance], depth);
    },
  };
}
