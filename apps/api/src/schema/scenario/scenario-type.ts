import type {
  GiveRule as GiveRuleName,
  LeverValue,
  ReceiveRule as ReceiveRuleName,
  Route as RouteName,
  Scenario,
  SolidarityRule,
} from "@solidariteitskaart/model";
import { Field, Float, ObjectType } from "type-graphql";
import { count, countOrNull, decimal, fraction, text } from "../describe/fields.js";
import { GiveRule, ReceiveRule, Route } from "../enums/solidarity-enums.js";

@ObjectType("LeverValue", { description: "One lever as it was pulled. Dutch: knop met waarde.", simpleResolvers: true })
export class LeverValueType implements Omit<LeverValue, "from" | "until"> {
  @text("Key of the lever. Dutch: naam van de knop.")
  readonly key!: string;

  @decimal("In the lever's own unit. Dutch: waarde.")
  readonly value!: number;

  @countOrNull("First year; null: the lever's own first year. Dutch: vanaf.")
  readonly from!: number | null;

  @countOrNull("Last year; null: the lever's own last year. Dutch: tot en met.")
  readonly until!: number | null;
}

@ObjectType("SolidarityRule", {
  description: "The rule by which regions share. Dutch: solidariteitsregel.",
  simpleResolvers: true,
})
export class SolidarityRuleType implements Omit<SolidarityRule, "maxDistanceKm"> {
  @Field(() => GiveRule, { description: "How surpluses share the giving. Dutch: wie geeft hoeveel." })
  readonly give!: GiveRuleName;

  @Field(() => ReceiveRule, { description: "How shortfalls share the receiving. Dutch: wie ontvangt hoeveel." })
  readonly receive!: ReceiveRuleName;

  @Field(() => Route, { description: "Along which way. Dutch: route." })
  readonly route!: RouteName;

  @fraction("Share of each surplus that stays at home, 0 to 1. Dutch: reserve.")
  readonly reserveShare!: number;

  @Field(() => Float, {
    nullable: true,
    description: "No transfer over a greater distance, km; null: no limit. Dutch: grootste afstand.",
  })
  readonly maxDistanceKm!: number | null;
}

@ObjectType("Scenario", {
  description:
    "The scenario behind an outcome in its canonical form: defaults filled in, levers in order of key. Dutch: scenario.",
  simpleResolvers: true,
})
export class ScenarioType implements Omit<Scenario, "assumptions" | "measures" | "solidarity"> {
  @count("Version of the document. Dutch: versie.")
  readonly version!: 1;

  @text("Code of the recalculation. Dutch: doorrekening.")
  readonly vintage!: string;

  @Field(() => [LeverValueType], { description: "The world. Dutch: aannames." })
  readonly assumptions!: readonly LeverValueType[];

  @Field(() => [LeverValueType], { description: "What somebody decides. Dutch: maatregelen." })
  readonly measures!: readonly LeverValueType[];

  @Field(() => SolidarityRuleType, { description: "How regions share. Dutch: solidariteitsregel." })
  readonly solidarity!: SolidarityRuleType;
}
