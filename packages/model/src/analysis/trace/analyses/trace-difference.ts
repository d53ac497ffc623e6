import { figureOf } from "../../../figures/catalogue.js";
import type { Unit } from "../../../figures/unit.js";
import { BRIDGE_FIGURES } from "../../bridge/bridge.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { COMPARED } from "../../difference/difference.js";
import type { TraceFigure, TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { HEADLINE_UNITS, made, outcomeStep } from "./steps.js";

/** Why two outcomes differ as much as they do: the same figure at both ends. */
export function differenceTracers(from: BridgeEnd, to: BridgeEnd, { evidence, depth }: AskedStep): Tracers {
  const below = Math.max(0, depth - 1);
  const difference = async (figure: TraceFigure, path: string, unit: Unit): Promise<TraceNode> => {
    const [first, last] = [await outcomeStep(from, evidence), await outcomeStep(to, evidence)];
    const [before, after] = [first(figure, "from", below), last(figure, "to", below)];
    const value = (after.value ?? 0) - (before.value ?? 0);
    return made(path, value, unit, "to - from", [after, before], depth, { region: after.region });
  };
  return {
    "national.<figure>": async (figure) => {
      const name = oneOf(BRIDGE_FIGURES, figure);
      return name ? difference({ scope: "NATIONAL", name }, `national.${name}`, HEADLINE_UNITS[name]) : null;
    },
    "regions.<code>.<figure>": async (code: string | undefined, figure) => {
      const name = oneOf(COMPARED, figure);
      const known = [from, to].every(({ dataset }) => dataset.regions.some((region) => region.code === code));
      if (!name || !known || code === undefined) return null;
      return difference({ scope: "REGION", region: code, name }, `regions.${code}.${name}`, figureOf(name).unit);
    },
  };
}
