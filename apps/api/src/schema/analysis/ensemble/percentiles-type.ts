import type { Percentiles, QuantityPercentiles } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, euro } from "../../describe/fields.js";

@ObjectType("EuroPercentiles", {
  description: "Where an amount lies in the futures that were computed, whole EUR. Dutch: bandbreedte in euro's.",
  simpleResolvers: true,
})
export class EuroPercentilesType implements Omit<Percentiles, "made"> {
  @euro("One future in ten lies below it. Dutch: P10.")
  readonly p10!: number;

  @euro("As many futures lie below it as above. Dutch: mediaan (P50).")
  readonly p50!: number;

  @euro("One future in ten lies above it. Dutch: P90.")
  readonly p90!: number;

  @euro("Mean over all futures. Dutch: gemiddelde.")
  readonly mean!: number;
}

@ObjectType("CountPercentiles", {
  description:
    "Where a number of homes or measures lies in the futures that were computed. Dutch: bandbreedte in aantallen.",
  simpleResolvers: true,
})
export class CountPercentilesType implements Omit<Percentiles, "made"> {
  @count("One future in ten lies below it. Dutch: P10.")
  readonly p10!: number;

  @count("As many futures lie below it as above. Dutch: mediaan (P50).")
  readonly p50!: number;

  @count("One future in ten lies above it. Dutch: P90.")
  readonly p90!: number;

  @count("Mean over all futures. Dutch: gemiddelde.")
  readonly mean!: number;
}

@ObjectType("EnsembleFigures", {
  description: "Figures over all futures, 2025 to 2034, prices of 2025. Dutch: cijfers over alle toekomsten.",
  simpleResolvers: true,
})
export class EnsembleFiguresType implements Record<keyof QuantityPercentiles, Omit<Percentiles, "made">> {
  @Field(() => EuroPercentilesType, { description: "Shortfall before solidarity. Dutch: tekort." })
  readonly shortfall!: EuroPercentilesType;

  @Field(() => EuroPercentilesType, { description: "Surplus before solidarity. Dutch: overschot." })
  readonly surplus!: EuroPercentilesType;

  @Field(() => EuroPercentilesType, { description: "What stays open after solidarity. Dutch: blijft open." })
  readonly open!: EuroPercentilesType;

  @Field(() => CountPercentilesType, { description: "New homes that are not built. Dutch: niet gebouwde woningen." })
  readonly homesLost!: CountPercentilesType;

  @Field(() => CountPercentilesType, {
    description: "Measures that are not carried out. Dutch: niet uitgevoerde maatregelen.",
  })
  readonly measuresLost!: CountPercentilesType;
}
