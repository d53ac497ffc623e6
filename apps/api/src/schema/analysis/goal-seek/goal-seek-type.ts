import type { GoalSeekAnswer as AnswerName, GoalSeek, Scenario } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import { count, decimal, decimalOrNull, euro, euroOrNull } from "../../describe/fields.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { LeverType } from "../../lever/lever-type.js";
import { ScenarioType } from "../../scenario/scenario-type.js";

export const GoalSeekAnswer: { readonly [Name in AnswerName]: Name } = {
  FOUND: "FOUND",
  ALREADY_CLOSED: "ALREADY_CLOSED",
  NONE_IN_RANGE: "NONE_IN_RANGE",
};

registerEnumType(GoalSeekAnswer, {
  name: "GoalSeekAnswer",
  description: "Whether a value was found that leaves nothing open. Dutch: uitkomst van het zoeken.",
  valuesConfig: {
    FOUND: { description: "A value in the range closes the gap. Dutch: gevonden." },
    ALREADY_CLOSED: { description: "Nothing stays open as it is. Dutch: al gedekt." },
    NONE_IN_RANGE: { description: "No value in the range closes the gap. Dutch: niet met deze knop." },
  },
});

@ObjectType("GoalSeek", {
  description:
    "The value of one lever, as near as possible to its present one, at which no more than EUR 1 million stays open after " +
    "solidarity; everything else as in the scenario. The answer was computed, not estimated. Dutch: doelzoeken.",
  simpleResolvers: true,
})
export class GoalSeekType implements Omit<GoalSeek, "lever"> {
  readonly __typename!: "GoalSeek";

  @Field(() => LeverType, { description: "The lever that was moved. Dutch: knop." })
  readonly lever!: LeverType;

  @Field(() => GoalSeekAnswer, { description: "Whether a value was found. Dutch: uitkomst." })
  readonly answer!: AnswerName;

  @decimalOrNull("In the lever's own unit; null where no value in its range closes the gap. Dutch: waarde.")
  readonly value!: number | null;

  @decimalOrNull(
    "The nearest whole number of the lever's steps that closes the gap too; null where none does. Dutch: afgeronde waarde.",
  )
  readonly steppedValue!: number | null;

  @decimal("value, or where there is none the value in the range that leaves least open. Dutch: beste waarde.")
  readonly bestValue!: number;

  @euro("What stays open after solidarity as the scenario is, whole EUR. Dutch: nu open.")
  readonly openBefore!: number;

  @euro("What stays open after solidarity at bestValue, whole EUR. Dutch: dan open.")
  readonly openAtBest!: number;

  @euroOrNull("What stays open after solidarity at steppedValue, whole EUR. Dutch: open bij afgeronde waarde.")
  readonly openAtStep!: number | null;

  @Field(() => ScenarioType, {
    description:
      "The scenario with the lever at bestValue: its outcome and traces reproduce this answer. Dutch: scenario.",
  })
  readonly scenario!: Scenario;

  @count("How often the sector was computed. Dutch: aantal berekeningen.")
  readonly evaluations!: number;
}

export const GoalSeekResult = createUnionType({
  name: "GoalSeekResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [GoalSeekType, ScenarioFaultsType] as const,
});
