import type { FigureStatus } from "../../dataset/types.js";
import type { Unit } from "../../figures/unit.js";
import type { TraceNode } from "./types.js";

/** What every node of one trace reads. */
export interface Step {
  readonly key: string;
  readonly region?: string | null;
  readonly corporation?: string;
  readonly municipality?: string;
  readonly year?: number | null;
  readonly value: number | null;
  readonly byYear?: readonly number[];
  readonly unit?: Unit;
  readonly status: FigureStatus;
  readonly formula?: string;
  readonly sources?: readonly string[];
  /** Only worked out as deep as was asked. */
  readonly inputs?: (depth: number) => readonly TraceNode[];
}

/** One node; `depth` says how many levels below it are still wanted. */
export function traceNode(step: Step, depth: number): TraceNode {
  return {
    key: step.key,
    region: step.region ?? null,
    corporation: step.corporation ?? null,
    municipality: step.municipality ?? null,
    year: step.year ?? null,
    value: step.value,
    byYear: step.byYear ?? null,
    unit: step.unit ?? "EUR",
    status: step.status,
    formula: step.formula ?? null,
    sources: step.sources ?? [],
    inputs: depth > 0 ? (step.inputs?.(depth - 1) ?? []) : [],
  };
}
