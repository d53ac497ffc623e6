import { type FigureTrace, traceLevy } from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../context/api-context.js";
import { LevyCheckType } from "../solidarity/levy-type.js";
import { ruleEvidence } from "../solidarity/rule-evidence.js";
import type { LevyView } from "../solidarity/solidarity-view.js";
import { TraceStepArgs, type TraceView, traceStep } from "./trace-answer.js";
import { TraceResult } from "./trace-type.js";

const TRACING = 300;

@Resolver(() => LevyCheckType)
export class LevyTraceResolver {
  @FieldResolver(() => TraceResult, {
    description: "How a figure of the levy came about, such as years.2028.cap. Dutch: herleiding van een cijfer.",
    complexity: ({ childComplexity }) => TRACING + childComplexity,
  })
  trace(
    @Root() { plan: { dataset, outcome } }: LevyView,
    @Args() asked: TraceStepArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<TraceView> {
    const cap = ruleEvidence(platform, "levy-cap", "capShare");
    // A table of regions has no levy, and so no figures of it.
    const none: FigureTrace = { figures: [] };
    return traceStep(platform.evidenceOf(dataset), asked, async (step) =>
      dataset.kind === "SECTOR" ? traceLevy(dataset, outcome, { ...step, evidence: [...step.evidence, cap] }) : none,
    );
  }
}
