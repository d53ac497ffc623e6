import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { requireLever, withLever } from "../../common/lever-in-scenario.js";
import { frontierEnds, frontierValues } from "../../goal-seek/frontier.js";
import type { TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { given, made } from "./steps.js";
import { goalSeekTracers } from "./trace-goal-seek.js";

export interface FrontierQuestion {
  readonly leverA: string;
  readonly leverB: string;
  readonly points: number;
}

/** Why a point of a frontier lies where it lies: an even step of one lever, and a goal seek of the other from there. */
export function frontierTracers(end: BridgeEnd, question: FrontierQuestion, asked: AskedStep): Tracers {
  const { dataset, scenario } = end;
  const lever = requireLever(question.leverA);
  const points = lever.unit === "SWITCH" ? 2 : question.points;
  const a = async (n: string, depth: number): Promise<TraceNode | null> => {
    const { from, until } = await frontierEnds(dataset, scenario, lever);
    const value = frontierValues(from, until, points)[Number(n)] ?? null;
    const inputs = [
      given("a.from", from, "LEVER"),
      given("a.until", until, "LEVER", { status: "MODELLED" }),
      given("n", Number(n), "COUNT"),
      given("points", points, "COUNT"),
    ];
    return made(`points.${n}.a`, value, "LEVER", "a.from + (a.until - a.from) * n / (points - 1)", inputs, depth);
  };
  const b = async (n: string, name: "value" | "openAtBest", field: "b" | "open"): Promise<TraceNode | null> => {
    const at = await a(n, 0);
    if (at === null || at.value === null) return null;
    const there = { dataset, scenario: withLever(scenario, lever, at.value) };
    const node = await goalSeekTracers(there, question.leverB, asked)[name]?.();
    return node ? { ...node, key: `points.${n}.${field}`, inputs: asked.depth > 0 ? [at, ...node.inputs] : [] } : null;
  };
  const known = Array.from({ length: points }, (_, k) => String(k));
  const atPoint = (trace: (n: string) => Promise<TraceNode | null>) => async (name: string | undefined) => {
    const n = oneOf(known, name);
    return n === undefined ? null : trace(n);
  };
  return {
    "points.<number from 0>.a": atPoint((n) => a(n, asked.depth)),
    "points.<number from 0>.b": atPoint((n) => b(n, "value", "b")),
    "points.<number from 0>.open": atPoint((n) => b(n, "openAtBest", "open")),
  };
}
