import { tracePlan } from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../context/api-context.js";
import { ruleEvidence } from "../solidarity/rule-evidence.js";
import { SolidarityPlanType } from "../solidarity/solidarity-type.js";
import type { SolidarityPlanView } from "../solidarity/solidarity-view.js";
import { TraceStepArgs, type TraceView, traceStep } from "./trace-answer.js";
import { TraceResult } from "./trace-type.js";

const TRACING = 300;

@Resolver(() => SolidarityPlanType)
export class PlanTraceResolver {
  @FieldResolver(() => TraceResult, {
    description:
      "How a figure of the plan came about, such as instruments.HMR.ARN.timesFirstVoluntaryCase, with the giver (POOL for the fund) " +
      "and the receiver in it; the levy has a trace of its own. Dutch: herleiding van een cijfer.",
    complexity: ({ childComplexity }) => TRACING + childComplexity,
  })
  trace(
    @Root() { dataset, outcome }: SolidarityPlanView,
    @Args() asked: TraceStepArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<TraceView> {
    const first = ruleEvidence(platform, "voluntary-regional", "firstVoluntaryCase");
    return traceStep(platform.evidenceOf(dataset), asked, (step) =>
      tracePlan(dataset, outcome, { ...step, evidence: [...step.evidence, first] }),
    );
  }
}
