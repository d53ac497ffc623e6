import type {
  GiveRule as GiveRuleName,
  PlannedTransfer,
  ReceiveRule as ReceiveRuleName,
  Route as RouteName,
  SolidarityPlan,
} from "@solidariteitskaart/model";
import { figuresIn } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { decimal, decimalOrNull, euro, fraction, yesNo } from "../describe/fields.js";
import { figureFields } from "../describe/figure-fields.js";
import { GiveRule, ReceiveRule, Route } from "../enums/solidarity-enums.js";

@ObjectType("Transfer", {
  description: "What one region gives another, EUR of 2025. Dutch: overdracht tussen regio's.",
  simpleResolvers: true,
})
export class TransferType implements Omit<PlannedTransfer, "from" | "to"> {
  @euro("Whole EUR, 2025 to 2034. Dutch: bedrag.")
  readonly amount!: number;

  @decimal("Kilometres between both centres. Dutch: afstand in km.")
  readonly distanceKm!: number;

  @yesNo(
    "Whether the giver needs an exemption from the core-region rule, or the project-support instrument. Dutch: ontheffing nodig.",
  )
  readonly requiresExemption!: boolean;
}

@ObjectType("SolidarityCertainty", {
  description:
    "What no rule can change: it follows from the sums of shortfall and surplus alone. Dutch: wat vaststaat.",
  simpleResolvers: true,
})
@figureFields(figuresIn.NATIONAL.filter(({ key }) => key.startsWith("solidarity.certain.")))
export class SolidarityCertaintyType {}

@ObjectType("SolidarityPlan", {
  description:
    "Who gives whom what, under one rule. The pairs are one answer of many: they follow from the rule, while `certain` holds " +
    "under every rule. Dutch: plan van onderlinge solidariteit.",
  simpleResolvers: true,
})
export class SolidarityPlanType implements Omit<SolidarityPlan, "transfers" | "maxDistanceKm" | "certain"> {
  @Field(() => GiveRule, { description: "How surpluses share the giving. Dutch: wie geeft hoeveel." })
  readonly give!: GiveRuleName;

  @Field(() => ReceiveRule, { description: "How shortfalls share the receiving. Dutch: wie ontvangt hoeveel." })
  readonly receive!: ReceiveRuleName;

  @Field(() => Route, { description: "From region to region, or through one fund. Dutch: route." })
  readonly route!: RouteName;

  @fraction("Share of each surplus that stays at home, 0 to 1. Dutch: reserve.")
  readonly reserveShare!: number;

  @decimalOrNull("No transfer over a greater distance, km; null: no limit. Dutch: grootste afstand.")
  readonly maxDistanceKm!: number | null;

  @euro("Moved in total, whole EUR. Dutch: verplaatst.")
  readonly moved!: number;

  @euro("Shortfall that stays, whole EUR. Dutch: wat open blijft.")
  readonly open!: number;

  @decimalOrNull("Sum of amount x distance over the transfers, EUR x km; null through a fund. Dutch: eurokilometers.")
  readonly euroKilometres!: number | null;
}
