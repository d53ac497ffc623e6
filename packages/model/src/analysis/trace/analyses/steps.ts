import type { Unit } from "../../../figures/unit.js";
import { evaluate } from "../../../outcome/evaluate.js";
import type { Lever } from "../../../scenario/lever.js";
import type { Scenario } from "../../../scenario/types.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { HEADLINE_FIGURES, type Headline } from "../../common/headline.js";
import { type Step, traceNode } from "../nodes.js";
import { traceOutcome } from "../trace.js";
import type { InputEvidence, TraceFigure, TraceNode } from "../types.js";
import { oneOf } from "./figure-patterns.js";

/** A figure of the model in one scenario, under a name of the analysis; it goes on as the trace of an outcome does. */
export type OutcomeStep = (figure: TraceFigure, key: string, depth: number) => TraceNode;

/** @param scenario in which to ask for the figure again; null where the data are a mix that nobody can ask for */
export async function outcomeStep(
  { dataset, scenario: own }: BridgeEnd,
  evidence: readonly InputEvidence[],
  scenario: Scenario | null = own,
): Promise<OutcomeStep> {
  const outcome = await evaluate(dataset, own);
  return (figure, key, depth) => ({ ...traceOutcome(dataset, outcome, figure, evidence, depth), key, scenario });
}

export const HEADLINE_UNITS: Readonly<Record<keyof Headline, Unit>> = {
  task: "EUR",
  shortfall: "EUR",
  surplus: "EUR",
  moved: "EUR",
  open: "EUR",
  homesLost: "HOMES",
  measuresLost: "MEASURES",
};

/** A headline figure at one end of an analysis: "to.open". */
export async function headlineStep(
  end: BridgeEnd,
  path: string,
  name: string | undefined,
  evidence: readonly InputEvidence[],
  depth: number,
): Promise<TraceNode | null> {
  const figure = oneOf(HEADLINE_FIGURES, name);
  if (!figure) return null;
  const step = await outcomeStep(end, evidence);
  return step({ scope: "NATIONAL", name: figure }, `${path}.${figure}`, depth);
}

/** What an analysis was asked with, or takes as given. */
export function given(key: string, value: number | null, unit: Unit, rest: Partial<Step> = {}): TraceNode {
  return traceNode({ key, value, unit, status: "ASSUMED", ...rest }, 0);
}

/** Where an input comes from: for what is not worked out but known, or taken on. */
export function sourcesOf(key: string, evidence: readonly InputEvidence[]): Pick<Step, "sources"> {
  const rows = evidence.filter((row) => row.key === key && row.branch !== "commercial");
  return { sources: [...new Set(rows.flatMap((row) => row.sources))] };
}

/** What an analysis makes of its inputs; they are worked out already. */
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

/** The range in which a lever may move. */
export function leverRange({ min, max }: Lever): TraceNode[] {
  return [given("lever.min", min, "LEVER"), given("lever.max", max, "LEVER")];
}
