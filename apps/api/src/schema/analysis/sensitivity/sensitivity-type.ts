import type { Headline, LeverKind as KindName, Scenario, Sensitivity, SensitivityBar } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { decimal, euro } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { LeverKind } from "../../lever/lever-enums.js";
import { ScenarioType } from "../../scenario/scenario-type.js";
import { HeadlineType } from "../headline-type.js";

@ObjectType("SensitivityBar", {
  description: "One lever moved, all others as in the scenario: a bar of a tornado. Dutch: gevoeligheid voor één knop.",
  simpleResolvers: true,
})
export class SensitivityBarType implements Omit<SensitivityBar, "lever"> {
  @Field(() => LeverKind, { description: "Assumption or measure. Dutch: soort." })
  readonly kind!: KindName;

  @decimal(
    "Lower value that was tried: for an assumption the one with a chance of one in ten below it, for a measure the end of its " +
      "range. Dutch: lage waarde.",
  )
  readonly low!: number;

  @decimal("Higher value that was tried. Dutch: hoge waarde.")
  readonly high!: number;

  @decimal("Its value in the scenario. Dutch: huidige waarde.")
  readonly present!: number;

  @Field(() => HeadlineType, { description: "Figures at the low value. Dutch: bij laag." })
  readonly atLow!: Headline;

  @Field(() => HeadlineType, { description: "Figures at the high value. Dutch: bij hoog." })
  readonly atHigh!: Headline;

  @Field(() => ScenarioType, {
    description: "The scenario at the low value: its outcome reproduces atLow. Dutch: scenario bij laag.",
  })
  readonly lowScenario!: Scenario;

  @Field(() => ScenarioType, {
    description: "The scenario at the high value: its outcome reproduces atHigh. Dutch: scenario bij hoog.",
  })
  readonly highScenario!: Scenario;

  @euro("Distance between the two ends in what stays open, whole EUR. Dutch: uitslag in wat open blijft.")
  readonly swingOpen!: number;

  @euro("Distance between the two ends in shortfall less surplus, whole EUR. Dutch: uitslag in het saldo.")
  readonly swingBalance!: number;
}

@ObjectType("Sensitivity", {
  description: "Which lever matters most. Dutch: gevoeligheidsanalyse.",
  simpleResolvers: true,
})
export class SensitivityType implements Sensitivity {
  readonly __typename!: "Sensitivity";

  @Field(() => HeadlineType, { description: "Figures of the scenario itself. Dutch: uitgangspunt." })
  readonly base!: Headline;

  @Field(() => [SensitivityBarType], {
    description: "Longest first, by swingBalance. Dutch: balken.",
    complexity: listOf(SIZES.levers),
  })
  readonly bars!: readonly (SensitivityBarType & { readonly lever: string })[];

  @euro("What one percentage point more market interest does to capacity, whole EUR. Dutch: een punt meer rente.")
  readonly capacityInterestUp!: number;

  @euro("What one percentage point less does to capacity: not as much the other way. Dutch: een punt minder rente.")
  readonly capacityInterestDown!: number;
}

export const SensitivityResult = createUnionType({
  name: "SensitivityResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [SensitivityType, ScenarioFaultsType] as const,
});
