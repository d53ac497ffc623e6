import type { FigureStatus as FigureStatusName, RentCapRule as RentCapRuleName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ClaimType } from "../claims/claim-type.js";
import { count, fraction, fractionOrNull } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

const RentCapRule: { readonly [Name in RentCapRuleName]: Name } = {
  WAGES: "WAGES",
  AGREED: "AGREED",
  INFLATION: "INFLATION",
};

registerEnumType(RentCapRule, {
  name: "RentCapRule",
  description: "What sets the growth of the rent sum. Dutch: regel voor de huursom.",
  valuesConfig: {
    WAGES: { description: "Collective wages of the year before, less half a percentage point. Dutch: cao-lonen." },
    AGREED: { description: "A figure that the parties agreed on for one year. Dutch: afspraak." },
    INFLATION: { description: "Mean inflation of three years before. Dutch: inflatie over drie jaar." },
  },
});

@ObjectType("RentCapTerm", {
  description: "Growth of an earlier year that sets a rent cap. Dutch: jaar waar de regel naar kijkt.",
  simpleResolvers: true,
})
export class RentCapTermType {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @fraction("Growth of wages or prices in that year, a fraction. Dutch: groei.")
  readonly growth!: number;

  @Field(() => FigureStatus, { description: "Published or assumed. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it comes from. Dutch: bronnen.", complexity: listOf(1) })
  readonly sources!: readonly SourceType[];
}

@ObjectType("RentCap", {
  description:
    "How much the rent sum of a corporation may grow at most in a year, and why. Dutch: maximale huursomstijging.",
  simpleResolvers: true,
})
export class RentCapType {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @Field(() => RentCapRule, { description: "Which rule holds in this year. Dutch: regel." })
  readonly rule!: RentCapRuleName;

  @fraction("The cap, a fraction: as published where it was, else as computed. Dutch: grens.")
  readonly cap!: number;

  @fractionOrNull("The cap as it was published, a fraction; null where none was yet. Dutch: gepubliceerd.")
  readonly published!: number | null;

  @fractionOrNull("What the rule gives for the terms below, a fraction; null where one is not known. Dutch: berekend.")
  readonly computed!: number | null;

  @Field(() => [RentCapTermType], {
    description:
      "Growth of the earlier years that the rule looks at, oldest first. Dutch: jaren waar de regel naar kijkt.",
    complexity: listOf(3),
  })
  readonly terms!: readonly RentCapTermType[];

  @Field(() => ClaimType, { description: "Where the letter tells this rule. Dutch: uitspraak in de brief." })
  readonly claim!: ClaimType;

  @Field(() => FigureStatus, { description: "No more than of the weakest term. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where cap and rule come from. Dutch: bronnen.", complexity: listOf(3) })
  readonly sources!: readonly SourceType[];
}
