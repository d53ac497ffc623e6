import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BridgeType } from "../analysis/bridge/bridge-type.js";
import { DifferenceType } from "../analysis/difference/difference-type.js";
import { EnsembleType } from "../analysis/ensemble/ensemble-type.js";
import { FrontierType } from "../analysis/frontier/frontier-type.js";
import { GoalSeekType } from "../analysis/goal-seek/goal-seek-type.js";
import { LastingPaceType } from "../analysis/long-run/lasting-pace-type.js";
import { LongRunType } from "../analysis/long-run/long-run-type.js";
import { RulesComparisonType } from "../analysis/rules/rules-type.js";
import { SensitivityType } from "../analysis/sensitivity/sensitivity-type.js";
import type { ApiContext } from "../context/api-context.js";
import { type Traced, TraceStepArgs, type TraceView, traceAnswer } from "./trace-answer.js";
import { TraceResult } from "./trace-type.js";

/** At most the analysis once more, or two futures of it, and a look back through them. */
const TRACING = 500;

/** The answer of an analysis gets a field that explains its figures. */
function traceFieldOf(type: ClassType) {
  @Resolver(() => type)
  class TraceField {
    @FieldResolver(() => TraceResult, {
      description:
        "How a figure of this answer came about: the formula, what went into it, and so on down to the model, what was drawn, and " +
        "facts and assumptions with their sources. Dutch: herleiding van een cijfer.",
      complexity: ({ childComplexity }) => TRACING + childComplexity,
    })
    trace(@Root() answer: Traced, @Args() asked: TraceStepArgs, @Ctx() { platform }: ApiContext): Promise<TraceView> {
      return traceAnswer(platform, answer, asked);
    }
  }
  return TraceField;
}

export const ANALYSIS_TRACE_RESOLVERS = [
  BridgeType,
  DifferenceType,
  GoalSeekType,
  FrontierType,
  SensitivityType,
  RulesComparisonType,
  EnsembleType,
  LongRunType,
  LastingPaceType,
].map(traceFieldOf);
