import type { SectorDataset } from "../../dataset/types.js";
import type { Outcome } from "../../outcome/types.js";
import type { TraceInputs } from "./trace-inputs.js";
import type { InputEvidence } from "./types.js";

/** What every step of a trace reads; inputs are null for a table of regions. */
export interface TraceContext {
  readonly outcome: Outcome;
  readonly dataset: SectorDataset | null;
  readonly inputs: TraceInputs | null;
  readonly evidence: readonly InputEvidence[];
}
