import {
  type Lever,
  type LeverKind as LeverKindName,
  leverByKey,
  type Sensitivity,
  type SensitivityBar,
} from "@solidariteitskaart/model";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../../context/api-context.js";
import { LeverKind } from "../../lever/lever-enums.js";
import { LeverType } from "../../lever/lever-type.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { readQuestion } from "../../scenario/read-question.js";
import { ScenarioArgs } from "../../scenario/scenario-args.js";
import { askAnalysis } from "../ask-analysis.js";
import { SensitivityBarType, SensitivityResult } from "./sensitivity-type.js";

const MOVING = 500;

@Resolver(() => SensitivityBarType)
export class SensitivityResolver {
  @Query(() => SensitivityResult, {
    deprecationReason: "Ask scenario(vintage, input) { sensitivity }. Answered until 2027-12-31.",
    description:
      "Which lever matters most: each moved between two stated values, all others as in the scenario. Dutch: gevoeligheidsanalyse.",
    complexity: ({ childComplexity }) => MOVING + childComplexity,
  })
  async sensitivity(
    @Args() question: ScenarioArgs,
    @Arg("kinds", () => [LeverKind], {
      defaultValue: [LeverKind.ASSUMPTION],
      description: "Which levers: the world by default. Dutch: soorten knoppen.",
    })
    kinds: LeverKindName[],
    @Ctx() { platform }: ApiContext,
  ): Promise<(Sensitivity & { readonly __typename: "Sensitivity" }) | ScenarioFaultsView> {
    const reading = await readQuestion(platform, question);
    if ("faults" in reading) return refused(reading.faults);
    const chosen = [...new Set(kinds)].sort();
    return {
      ...(await askAnalysis(platform.analyses, "sensitivity", [reading], { kinds: chosen })),
      __typename: "Sensitivity",
    };
  }

  @FieldResolver(() => LeverType, { description: "The lever that was moved. Dutch: knop." })
  lever(@Root() { lever }: SensitivityBar): Lever | undefined {
    return leverByKey(lever);
  }
}
