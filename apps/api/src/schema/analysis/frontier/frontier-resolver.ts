import { type Fault, type FrontierPoint, type Lever, leverByKey } from "@solidariteitskaart/model";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../../context/api-context.js";
import { wholeNumberFault } from "../../fault/range-faults.js";
import { leverFault } from "../../lever/lever-faults.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { readQuestion } from "../../scenario/read-question.js";
import { askAnalysis } from "../ask-analysis.js";
import { FrontierArgs, MOST_POINTS } from "./frontier-args.js";
import { FrontierResult } from "./frontier-type.js";

/** One point is one goal seek. */
const POINT = 100;

interface FrontierView {
  readonly __typename: "Frontier";
  readonly leverA: Lever | undefined;
  readonly leverB: Lever | undefined;
  readonly points: readonly FrontierPoint[];
}

@Resolver()
export class FrontierResolver {
  @Query(() => FrontierResult, {
    deprecationReason: "Ask scenario(vintage, input) { frontier }. Answered until 2027-12-31.",
    description: "How much of one lever saves how much of another, with nothing left open. Dutch: combinaties.",
    complexity: ({ args, childComplexity }) => POINT * Math.min(MOST_POINTS, Number(args.points)) + childComplexity,
  })
  async frontier(
    @Args() { leverA, leverB, points, ...question }: FrontierArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<FrontierView | ScenarioFaultsView> {
    const reading = await readQuestion(platform, question, [
      leverFault(leverA, "leverA"),
      leverFault(leverB, "leverB"),
      leverA === leverB ? sameLever(leverB) : undefined,
      wholeNumberFault(points, "points", 2, MOST_POINTS),
    ]);
    if ("faults" in reading) return refused(reading.faults);
    const found = await askAnalysis(platform.analyses, "frontier", [reading], { leverA, leverB, points });
    return {
      __typename: "Frontier",
      leverA: leverByKey(leverA),
      leverB: leverByKey(leverB),
      points: found.points,
    };
  }
}

function sameLever(key: string): Fault {
  const allowed = "another lever than leverA";
  return { code: "CONTRADICTION", path: "leverB", value: key, allowed, message: `leverB must be ${allowed}.` };
}
