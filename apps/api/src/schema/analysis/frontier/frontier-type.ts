import type { FrontierPoint, Scenario } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { decimal, decimalOrNull, euro } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { LeverType } from "../../lever/lever-type.js";
import { ScenarioType } from "../../scenario/scenario-type.js";

@ObjectType("FrontierPoint", {
  description: "One combination of two levers. Dutch: combinatie.",
  simpleResolvers: true,
})
class FrontierPointType implements FrontierPoint {
  @decimal("Value of the first lever, in its own unit. Dutch: waarde van de eerste knop.")
  readonly a!: number;

  @decimalOrNull(
    "Value of the second lever that closes the gap then; null where none in its range does. Dutch: waarde van de tweede knop.",
  )
  readonly b!: number | null;

  @euro("What stays open at b, or at the best value of the second lever, whole EUR. Dutch: blijft open.")
  readonly open!: number;

  @Field(() => ScenarioType, {
    description: "The scenario with both levers there: its outcome reproduces this point. Dutch: scenario.",
  })
  readonly scenario!: Scenario;
}

@ObjectType("Frontier", {
  description:
    "The line on which nothing stays open after solidarity: how much of one lever saves how much of another. Dutch: combinaties " +
    "die het tekort dekken.",
  simpleResolvers: true,
})
export class FrontierType {
  readonly __typename!: "Frontier";

  @Field(() => LeverType, { description: "The first lever. Dutch: eerste knop." })
  readonly leverA!: LeverType;

  @Field(() => LeverType, { description: "The second lever. Dutch: tweede knop." })
  readonly leverB!: LeverType;

  @Field(() => [FrontierPointType], {
    description:
      "From the first lever's present value to the one that closes the gap alone, at even distances; where none does, to the end of " +
      "its range that should, or over the whole range where that depends. Dutch: punten.",
    complexity: listOf(SIZES.frontierPoints),
  })
  readonly points!: readonly FrontierPointType[];
}

export const FrontierResult = createUnionType({
  name: "FrontierResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [FrontierType, ScenarioFaultsType] as const,
});
