import { type AnalysisTrace, type LevyCheck, traceLevy } from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { TraceStepArgs, type TraceView, traceStep } from "../analysis/trace/trace-answer.js";
import { TraceResult } from "../analysis/trace/trace-type.js";
import type { ApiContext } from "../context.js";
import { LevyCheckType } from "./levy-type.js";
import { ruleEvidence } from "./rule-evidence.js";
import type { SolidarityPlanView } from "./solidarity-view.js";

const TRACING = 300;

export type LevyView = LevyCheck & { readonly plan: SolidarityPlanView };

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
    const none: AnalysisTrace = { figures: [] };
    return traceStep(platform, asked, async (step) =>
      dataset.kind === "SECTOR" ? traceLevy(dataset, outcome, { ...step, evidence: [...step.evidence, cap] }) : none,
    );
  }
}
