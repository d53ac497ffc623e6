import {
  type AnalysisQuestion,
  type AnalysisTrace,
  type AskedStep,
  type Ensemble,
  type Fault,
  TRACE_DEPTH,
  type TraceNode,
} from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";
import type { Platform } from "../../platform/platform.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { askAnalysis } from "../analysis/ask-analysis.js";
import { wholeNumberFault } from "../fault/range-faults.js";
import { refused } from "../outcome/refused.js";
import type { ScenarioFaultsView } from "../outcome/views.js";
import type { ReadScenario } from "../scenario/read-scenario.js";

/** An answer that remembers what was asked, so that its figures can be explained. */
export interface Traced {
  readonly traced: {
    readonly ends: readonly [ReadScenario, ...ReadScenario[]];
    readonly question: AnalysisQuestion;
  };
}

export type TraceView = (TraceNode & { readonly __typename: "TraceNode" }) | ScenarioFaultsView;

/** Which figure of an answer is to be explained. */
@ArgsType()
export class TraceStepArgs {
  @Field(() => String, {
    description:
      "Place of the figure in this answer: names of fields with dots between them, items of a list by code, key, year or number " +
      "from 0: difference.open, regions.HMR.figures.open.p10, points.0.b. Dutch: plaats van het cijfer.",
  })
  readonly figure!: string;

  @Field(() => Int, {
    defaultValue: TRACE_DEPTH,
    description: `Levels below the figure, 0 to ${TRACE_DEPTH}. Dutch: diepte.`,
  })
  readonly depth!: number;
}

export function tracedEnsemble(end: ReadScenario, ensemble: Ensemble): Ensemble & Traced {
  return { ...ensemble, traced: { ends: [end], question: { analysis: "ensemble", ensemble } } };
}

/** Explains a figure, or says everything that is wrong with the question. */
export async function traceStep(
  platform: Pick<Platform, "evidence">,
  { figure, depth }: TraceStepArgs,
  explain: (asked: AskedStep) => Promise<AnalysisTrace>,
): Promise<TraceView> {
  const wrongDepth = wholeNumberFault(depth, "depth", 0, TRACE_DEPTH);
  const { evidence } = platform;
  const found = await explain({ figure, evidence, depth: wrongDepth ? 0 : depth });
  const unknown = "figures" in found ? unknownPlace(figure, found.figures) : undefined;
  const faults = [unknown, wrongDepth].filter((fault) => fault !== undefined);
  if ("figures" in found || faults.length > 0) return refused(faults);
  return { ...found.node, __typename: "TraceNode" };
}

/** A figure of an analysis: worked out in a thread, as the analysis itself was. */
export function traceAnswer(
  platform: Platform,
  { traced: { ends, question } }: Traced,
  asked: TraceStepArgs,
): Promise<TraceView> {
  return traceStep(platform, asked, (step) =>
    askAnalysis(platform.analyses, "traceAnalysis", ends, { question, asked: step }),
  );
}

function unknownPlace(figure: string, figures: readonly string[]): Fault {
  const allowed = `one of ${figures.join(", ")}`;
  const value = shownValue(figure);
  const message = `${value} is no figure of this answer; use ${allowed}.`;
  return { code: "UNKNOWN_FIGURE", path: "figure", value, allowed, message };
}
