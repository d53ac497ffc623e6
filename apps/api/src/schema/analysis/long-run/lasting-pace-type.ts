import type {
  GoalSeekAnswer as AnswerName,
  LeverKind as KindName,
  Lasting,
  LastingLever,
  LastingPace,
  Scenario,
} from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { count, countOrNull, decimal, decimalOrNull, euro, fractionOrNull, yesNo } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { LeverKind } from "../../lever/lever-enums.js";
import { ScenarioType } from "../../scenario/scenario-type.js";
import { GoalSeekAnswer } from "../goal-seek/goal-seek-type.js";

@ObjectType("Lasting", {
  description: "The pace that can be kept up. Dutch: houdbaar tempo.",
  simpleResolvers: true,
})
class LastingType implements Omit<Lasting, "region"> {
  @fractionOrNull(
    "Largest constant share of the agreed pace that keeps both norms in every year, in thousandths (1 is the pace as agreed); " +
      "null where the norms break even without building. Dutch: houdbaar tempo.",
  )
  readonly pace!: number | null;

  @yesNo("Whether even twice the agreed pace lasts: nothing above was tried. Dutch: minstens dit.")
  readonly atLeast!: boolean;

  @countOrNull(
    "First year in which the agreed pace itself breaks a norm; null where it lasts. Dutch: afgesproken tempo houdbaar tot.",
  )
  readonly agreedBreaksIn!: number | null;
}

@ObjectType("LastingRegion", {
  description: "The pace that one region can keep up by itself. Dutch: houdbaar tempo van een regio.",
  simpleResolvers: true,
})
export class LastingRegionType extends LastingType {}

@ObjectType("LastingLever", {
  description: "What one lever would have to be for the agreed pace to last. Dutch: wat een knop moet zijn.",
  simpleResolvers: true,
})
export class LastingLeverType implements Omit<LastingLever, "lever"> {
  @Field(() => LeverKind, { description: "Assumption or measure. Dutch: soort." })
  readonly kind!: KindName;

  @Field(() => GoalSeekAnswer, { description: "Whether a value makes the agreed pace last. Dutch: uitkomst." })
  readonly answer!: AnswerName;

  @decimalOrNull("In the lever's own unit; null where no value in its range makes the pace last. Dutch: waarde.")
  readonly value!: number | null;

  @decimalOrNull(
    "The nearest whole number of the lever's steps that does it too; null where none. Dutch: afgeronde waarde.",
  )
  readonly steppedValue!: number | null;

  @decimal("value, or the one that comes nearest. Dutch: beste waarde.")
  readonly bestValue!: number;

  @euro("What cannot be financed over all years as it is, EUR of 2025. Dutch: niet te betalen, nu.")
  readonly unmetBefore!: number;

  @euro("What cannot be financed over all years at bestValue, EUR of 2025. Dutch: niet te betalen, dan.")
  readonly unmetAtBest!: number;

  @fractionOrNull("The pace that lasts at bestValue, 1 is the pace as agreed. Dutch: houdbaar tempo dan.")
  readonly paceAtBest!: number | null;

  @Field(() => ScenarioType, {
    description: "The scenario with the lever at bestValue: its long run reproduces this answer. Dutch: scenario.",
  })
  readonly scenario!: Scenario;
}

@ObjectType("LastingPace", {
  description:
    "The pace that lasts: with one set of books for the country (or the region), so with all the solidarity there can be, the " +
    "whole task at that pace can be financed within both norms in every year. Dutch: houdbaar tempo.",
  simpleResolvers: true,
})
export class LastingPaceType implements LastingPace {
  readonly __typename!: "LastingPace";

  @count("Last year that was looked at. Dutch: tot en met.")
  readonly until!: number;

  @count("First year at that pace. Dutch: vanaf.")
  readonly paceFrom!: number;

  @Field(() => LastingType, { description: "The country. Dutch: landelijk." })
  readonly national!: LastingPace["national"];

  @Field(() => [LastingRegionType], {
    description: "Each region by itself. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: LastingPace["regions"];
}

export const LastingPaceResult = createUnionType({
  name: "LastingPaceResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [LastingPaceType, ScenarioFaultsType] as const,
});
