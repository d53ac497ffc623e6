import {
  type AmountRange,
  figureOf,
  type RegionRange,
  type RuleRegion,
  type RuleResult,
  type RulesComparison,
  UNDONE,
  type Undone,
} from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { count, decimalOrNull, euro, fraction } from "../../describe/fields.js";
import { namedFigureFields } from "../../describe/figure-fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { SolidarityRuleType } from "../../scenario/scenario-type.js";

@ObjectType("AmountRange", { description: "From least to most, whole EUR. Dutch: bandbreedte.", simpleResolvers: true })
export class AmountRangeType implements AmountRange {
  @euro("At least this, whole EUR. Dutch: minstens.")
  readonly atLeast!: number;

  @euro("At most this, whole EUR. Dutch: hoogstens.")
  readonly atMost!: number;
}

/** The same under every rule: what is scrapped. What is lost differs. */
const undone = namedFigureFields(UNDONE.map(figureOf));

@ObjectType("RuleRegion", {
  description: "What one rule makes of one region, EUR of 2025. Dutch: regio onder een regel.",
  simpleResolvers: true,
})
@undone
export class RuleRegionType implements Omit<RuleRegion, "region" | keyof Undone> {
  @euro("Given to other regions, whole EUR. Dutch: gegeven.")
  readonly given!: number;

  @euro("Received from other regions, whole EUR. Dutch: ontvangen.")
  readonly received!: number;

  @euro("Shortfall that stays, whole EUR. Dutch: blijft open.")
  readonly open!: number;

  @fraction("Share of the own task that can be done, 0 to 1; 1 where there is no task. Dutch: haalbaar deel.")
  readonly coverage!: number;
}

@ObjectType("RuleResult", {
  description: "What one rule comes to in the country. Dutch: uitkomst van een regel.",
  simpleResolvers: true,
})
@undone
class RuleResultType implements Omit<RuleResult, "rule" | "regions" | keyof Undone> {
  @Field(() => SolidarityRuleType, { description: "The rule. Dutch: regel." })
  readonly rule!: SolidarityRuleType;

  @euro("Moved between regions, whole EUR. Dutch: verplaatst.")
  readonly moved!: number;

  @euro("Shortfall that stays, whole EUR. Dutch: blijft open.")
  readonly open!: number;

  @decimalOrNull("Sum of amount x distance, EUR x km; null through one fund. Dutch: eurokilometers.")
  readonly euroKilometres!: number | null;

  @count("Number of transfers; 0 through one fund. Dutch: aantal overdrachten.")
  readonly transfers!: number;

  @Field(() => [RuleRegionType], {
    description: "Region by region. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: readonly (RuleRegionType & { readonly region: string })[];
}

@ObjectType("RegionRange", {
  description: "Between which amounts a region gives and receives. Dutch: bandbreedte van een regio.",
  simpleResolvers: true,
})
export class RegionRangeType implements Omit<RegionRange, "region"> {
  @Field(() => AmountRangeType, { description: "What it gives, over the rules compared. Dutch: geeft." })
  readonly given!: AmountRangeType;

  @Field(() => AmountRangeType, { description: "What it receives, over the rules compared. Dutch: ontvangt." })
  readonly received!: AmountRangeType;

  @Field(() => AmountRangeType, {
    description: "What it gives under any rule there could be: no choice changes that. Dutch: geeft zeker.",
  })
  readonly certainGiven!: AmountRangeType;

  @Field(() => AmountRangeType, {
    description: "What it receives under any rule there could be. Dutch: ontvangt zeker.",
  })
  readonly certainReceived!: AmountRangeType;
}

@ObjectType("RulesComparison", {
  description: "Rules of solidarity side by side on the same shortfalls and surpluses. Dutch: vergelijking van regels.",
  simpleResolvers: true,
})
export class RulesComparisonType implements RulesComparison {
  readonly __typename!: "RulesComparison";

  @Field(() => [RuleResultType], {
    description:
      "Every way to share giving and receiving, with the scenario's route, reserve and distance. Dutch: regels.",
    complexity: listOf(SIZES.rules),
  })
  readonly rules!: RulesComparison["rules"] & readonly RuleResultType[];

  @Field(() => [RegionRangeType], {
    description: "What differs between rules and what does not, region by region. Dutch: bandbreedte per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly ranges!: RulesComparison["ranges"];

  @euro("The smaller of total shortfall and total surplus: no rule moves more. Dutch: hoogstens te verplaatsen.")
  readonly atMostMoved!: number;

  @euro("Total shortfall less that: no rule leaves less open. Dutch: blijft minstens open.")
  readonly atLeastOpen!: number;
}

export const RulesComparisonResult = createUnionType({
  name: "RulesComparisonResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [RulesComparisonType, ScenarioFaultsType] as const,
});
