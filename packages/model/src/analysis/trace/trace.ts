import type { Dataset } from "../../dataset/types.js";
import { evaluate } from "../../outcome/evaluate.js";
import type { Outcome } from "../../outcome/types.js";
import type { Scenario } from "../../scenario/types.js";
import { traceInputs } from "./trace-inputs.js";
import { traceNational } from "./trace-national.js";
import { traceRegion } from "./trace-region.js";
import type { InputEvidence, TraceFigure, TraceNode } from "./types.js";

/** Levels below the figure: down to the inputs of the model. */
export const TRACE_DEPTH = 3;

/**
 * Explains one figure of an outcome: the formula, what went into it, and so on down to facts and assumptions.
 * @param outcome of this dataset
 * @param evidence where inputs come from; an input without evidence is an assumption without a source
 * @param depth levels below the figure, 0 to 3
 * @throws RangeError for a region that the outcome lacks
 */
export function traceOutcome(
  dataset: Dataset,
  outcome: Outcome,
  figure: TraceFigure,
  evidence: readonly InputEvidence[] = [],
  depth = TRACE_DEPTH,
): TraceNode {
  const sector = dataset.kind === "SECTOR" ? dataset : null;
  const inputs = sector && traceInputs(sector, outcome.scenario, evidence);
  const context = { outcome, dataset: sector, inputs };
  if (figure.scope === "NATIONAL") return traceNational(context, figure.name, depth);
  const balance = outcome.regions.find((region) => region.region === figure.region);
  if (!balance) throw new RangeError(`There is no region ${figure.region}`);
  return traceRegion(context, balance, figure.name, depth);
}

/** Evaluates the scenario and explains one of its figures: see traceOutcome. */
export async function trace(
  dataset: Dataset,
  scenario: Scenario,
  figure: TraceFigure,
  evidence: readonly InputEvidence[] = [],
): Promise<TraceNode> {
  return traceOutcome(dataset, await evaluate(dataset, scenario), figure, evidence);
}
