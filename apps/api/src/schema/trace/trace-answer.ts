import { type AskedStep, type Fault, type FigureTrace, TRACE_DEPTH, type TraceNode } from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";
import { shownValue } from "../../platform/words/shown-value.js";
import { wholeNumberFault } from "../fault/range-faults.js";
import { refused } from "../outcome/refused.js";
import type { ScenarioFaultsView } from "../outcome/views.js";

export type TraceView = (TraceNode & { readonly __typename: "TraceNode" }) | ScenarioFaultsView;

/** Which figure of an answer is to be explained. */
@ArgsType()
export class TraceStepArgs {
  @Field(() => String, {
    description:
      "Place of the figure in this answer: names of fields with dots between them, items of a list by code, key, year or number " +
      "from 0: years.2028.cap, transfers.FRL.HMR.amount. Dutch: plaats van het cijfer.",
  })
  readonly figure!: string;

  @Field(() => Int, {
    defaultValue: TRACE_DEPTH,
    description: `Levels below the figure, 0 to ${TRACE_DEPTH}. Dutch: diepte.`,
  })
  readonly depth!: number;
}

/** Explains a figure, or says everything that is wrong with the question. */
export async function traceStep(
  evidence: AskedStep["evidence"],
  { figure, depth }: TraceStepArgs,
  explain: (asked: AskedStep) => Promise<FigureTrace>,
): Promise<TraceView> {
  const wrongDepth = wholeNumberFault(depth, "depth", 0, TRACE_DEPTH);
  const found = await explain({ figure, evidence, depth: wrongDepth ? 0 : depth });
  const unknown = "figures" in found ? unknownPlace(figure, found.figures) : undefined;
  const faults = [unknown, wrongDepth].filter((fault) => fault !== undefined);
  if ("figures" in found || faults.length > 0) return refused(faults);
  return { ...found.node, __typename: "TraceNode" };
}

function unknownPlace(figure: string, figures: readonly string[]): Fault {
  const allowed = `one of ${figures.join(", ")}`;
  const value = shownValue(figure);
  const message = `${value} is no figure of this answer; use ${allowed}.`;
  return { code: "UNKNOWN_FIGURE", path: "figure", value, allowed, message };
}
