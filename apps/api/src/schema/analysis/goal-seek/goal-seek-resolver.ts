import { type GoalSeek, type Lever, leverByKey } from "@solidariteitskaart/model";
import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../../context/api-context.js";
import { leverFault } from "../../lever/lever-faults.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { readQuestion } from "../../scenario/read-question.js";
import { ScenarioArgs } from "../../scenario/scenario-args.js";
import { askAnalysis } from "../ask-analysis.js";
import { GoalSeekResult } from "./goal-seek-type.js";

/** About ten runs of the model. */
const SEEKING = 500;

type GoalSeekView = Omit<GoalSeek, "lever"> & { readonly __typename: "GoalSeek"; readonly lever: Lever | undefined };

@Resolver()
export class GoalSeekResolver {
  @Query(() => GoalSeekResult, {
    deprecationReason: "Ask scenario(vintage, input) { goalSeek }. Answered until 2027-12-31.",
    description: "The value of one lever that closes the gap, or that none in its range does. Dutch: doelzoeken.",
    complexity: ({ childComplexity }) => SEEKING + childComplexity,
  })
  async goalSeek(
    @Args() question: ScenarioArgs,
    @Arg("lever", () => String, { description: "Key of the lever to move. Dutch: knop." }) lever: string,
    @Ctx() { platform }: ApiContext,
  ): Promise<GoalSeekView | ScenarioFaultsView> {
    const reading = await readQuestion(platform, question, [leverFault(lever, "lever")]);
    if ("faults" in reading) return refused(reading.faults);
    const found = await askAnalysis(platform.analyses, "goalSeek", [reading], { lever });
    return { ...found, __typename: "GoalSeek", lever: leverByKey(lever) };
  }
}
