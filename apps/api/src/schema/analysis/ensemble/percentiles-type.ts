import type { Percentiles, QuantityPercentiles } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { decimal } from "../../describe/fields.js";

@ObjectType("Percentiles", {
  description:
    "Where a figure lies in the futures that were computed: whole EUR, homes or measures. Dutch: bandbreedte.",
  simpleResolvers: true,
})
export class PercentilesType implements Omit<Percentiles, "made"> {
  @decimal("One future in ten lies below it. Dutch: P10.")
  readonly p10!: number;

  @decimal("As many futures lie below it as above. Dutch: mediaan (P50).")
  readonly p50!: number;

  @decimal("One future in ten lies above it. Dutch: P90.")
  readonly p90!: number;

  @decimal("Mean over all futures. Dutch: gemiddelde.")
  readonly mean!: number;
}

@ObjectType("EnsembleFigures", {
  description: "Figures over all futures, 2025 to 2034, prices of 2025. Dutch: cijfers over alle toekomsten.",
  simpleResolvers: true,
})
export class EnsembleFiguresType implements Record<keyof QuantityPercentiles, Omit<Percentiles, "made">> {
  @Field(() => PercentilesType, { description: "Shortfall before solidarity. Dutch: tekort." })
  readonly shortfall!: PercentilesType;

  @Field(() => PercentilesType, { description: "Surplus before solidarity. Dutch: overschot." })
  readonly surplus!: PercentilesType;

  @Field(() => PercentilesType, { description: "What stays open after solidarity. Dutch: blijft open." })
  readonly open!: PercentilesType;

  @Field(() => PercentilesType, { description: "Homes lost. Dutch: niet te financieren woningen." })
  readonly homesLost!: PercentilesType;

  @Field(() => PercentilesType, { description: "Measures lost. Dutch: niet te financieren maatregelen." })
  readonly measuresLost!: PercentilesType;

  @Field(() => PercentilesType, { description: "Homes lost or dropped. Dutch: niet gebouwde woningen." })
  readonly homesNotBuilt!: PercentilesType;

  @Field(() => PercentilesType, { description: "Measures lost or dropped. Dutch: niet uitgevoerde maatregelen." })
  readonly measuresNotDone!: PercentilesType;
}
