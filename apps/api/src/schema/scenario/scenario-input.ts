import type {
  GiveRule as GiveRuleName,
  ReceiveRule as ReceiveRuleName,
  Route as RouteName,
} from "@solidariteitskaart/model";
import { Field, Float, InputType, Int } from "type-graphql";
import { GiveRule, ReceiveRule, Route } from "../enums/solidarity-enums.js";

@InputType("LeverValueInput", {
  description: "One lever pulled: its value and the years in which it holds. Dutch: knop met waarde.",
})
export class LeverValueInput {
  @Field(() => String, { description: "Key of the lever. Dutch: naam van de knop." })
  readonly key!: string;

  @Field(() => Float, { description: "In the lever's own unit, within its range. Dutch: waarde." })
  readonly value!: number;

  @Field(() => Int, {
    nullable: true,
    description: "First year; the lever's own first year when left out. Dutch: vanaf.",
  })
  readonly from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Last year; the lever's own last year when left out. Dutch: tot en met.",
  })
  readonly until?: number | null;
}

@InputType("SolidarityRuleInput", {
  description:
    "How regions share. What is left out keeps its default: proportional, along the shortest ways, nothing kept back.",
})
export class SolidarityRuleInput {
  @Field(() => GiveRule, {
    nullable: true,
    description: "How surpluses share the giving. Dutch: wie geeft hoeveel.",
  })
  readonly give?: GiveRuleName | null;

  @Field(() => ReceiveRule, {
    nullable: true,
    description: "How shortfalls share the receiving. Dutch: wie ontvangt hoeveel.",
  })
  readonly receive?: ReceiveRuleName | null;

  @Field(() => Route, { nullable: true, description: "From region to region, or through one fund. Dutch: route." })
  readonly route?: RouteName | null;

  @Field(() => Float, {
    nullable: true,
    description: "Share of each surplus that stays at home, 0 to 1. Dutch: reserve.",
  })
  readonly reserveShare?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "No transfer over a greater distance, km; no limit when left out. Dutch: grootste afstand.",
  })
  readonly maxDistanceKm?: number | null;
}

@InputType("ScenarioInput", {
  description:
    "What if: assumptions about the world, measures that somebody decides, and the rule of solidarity. Everything left out " +
    "keeps its default; what is wrong is refused with all faults at once. Dutch: scenario.",
})
export class ScenarioInput {
  @Field(() => Int, { nullable: true, description: "Version of the scenario document; 1. Dutch: versie." })
  readonly version?: number | null;

  @Field(() => [LeverValueInput], {
    nullable: true,
    description: "The world: interest, prices, growth. Dutch: aannames.",
  })
  readonly assumptions?: readonly LeverValueInput[] | null;

  @Field(() => [LeverValueInput], { nullable: true, description: "What somebody decides. Dutch: maatregelen." })
  readonly measures?: readonly LeverValueInput[] | null;

  @Field(() => SolidarityRuleInput, { nullable: true, description: "How regions share. Dutch: solidariteitsregel." })
  readonly solidarity?: SolidarityRuleInput | null;
}
