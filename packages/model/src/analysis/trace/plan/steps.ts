import type { Unit } from "../../../figures/unit.js";
import { type Step, traceNode } from "../nodes.js";
import type { InputEvidence, TraceNode } from "../types.js";

/** What was asked, or is taken as given. */
export function given(key: string, value: number | null, unit: Unit, rest: Partial<Step> = {}): TraceNode {
  return traceNode({ key, value, unit, status: "ASSUMED", ...rest }, 0);
}

/** Where an input comes from: for what is not worked out but known, or taken on. */
export function sourcesOf(key: string, evidence: readonly InputEvidence[]): Pick<Step, "sources"> {
  const rows = evidence.filter((row) => row.key === key && row.branch !== "commercial");
  return { sources: [...new Set(rows.flatMap((row) => row.sources))] };
}

/** What a plan or a levy makes of its inputs; they are worked out already. */
export function made(
  key: string,
  value: number | null,
  unit: Unit,
  formula: string,
  inputs: readonly TraceNode[],
  depth: number,
  rest: Partial<Step> = {},
): TraceNode {
  return traceNode({ key, value, unit, status: "MODELLED", formula, inputs: () => inputs, ...rest }, depth);
}
