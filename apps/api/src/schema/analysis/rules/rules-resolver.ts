import type { RegionRange, RuleRegion, RulesComparison } from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RegionView } from "../../../platform/places/region-view.js";
import type { ApiContext } from "../../context/api-context.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import { readQuestion } from "../../scenario/read-question.js";
import { ScenarioArgs } from "../../scenario/scenario-args.js";
import { askAnalysis } from "../ask-analysis.js";
import { RegionRangeType, RuleRegionType, RulesComparisonResult } from "./rules-type.js";

/** Six plans. */
const COMPARING = 500;

@Resolver(() => RuleRegionType)
export class RulesResolver {
  @Query(() => RulesComparisonResult, {
    deprecationReason: "Ask scenario(vintage, input) { compareRules }. Answered until 2027-12-31.",
    description:
      "Rules of solidarity side by side on the same scenario: what depends on the rule, and what no rule can change. " +
      "Dutch: regels vergelijken.",
    complexity: ({ childComplexity }) => COMPARING + childComplexity,
  })
  async compareRules(
    @Args() question: ScenarioArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<(RulesComparison & { readonly __typename: "RulesComparison" }) | ScenarioFaultsView> {
    const reading = await readQuestion(platform, question);
    if ("faults" in reading) return refused(reading.faults);
    const compared = await askAnalysis(platform.analyses, "compareRules", [reading], undefined);
    return { ...compared, __typename: "RulesComparison" };
  }

  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: RuleRegion, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}

@Resolver(() => RegionRangeType)
export class RegionRangeResolver {
  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: RegionRange, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}
