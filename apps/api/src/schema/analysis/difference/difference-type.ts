import type { RegionDifference } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { count, euro, fraction } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { BridgeDifferenceType } from "../bridge/bridge-figures.js";

@ObjectType("RegionDifference", {
  description:
    "How much more the figures of one region are at the end of a comparison than at its beginning; less is negative. Dutch: verschil van een regio.",
  simpleResolvers: true,
})
export class RegionDifferenceType implements Omit<RegionDifference, "region"> {
  @euro("Difference in shortfall, whole EUR. Dutch: verschil in tekort.")
  readonly shortfall!: number;

  @euro("Difference in surplus, whole EUR. Dutch: verschil in overschot.")
  readonly surplus!: number;

  @euro("Difference in what it gives, whole EUR. Dutch: verschil in gegeven.")
  readonly given!: number;

  @euro("Difference in what it receives, whole EUR. Dutch: verschil in ontvangen.")
  readonly received!: number;

  @euro("Difference in what stays open, whole EUR. Dutch: verschil in wat open blijft.")
  readonly open!: number;

  @euro("Difference in own position: positive is better, whole EUR. Dutch: verschil in eigen positie.")
  readonly ownPosition!: number;

  @euro("Difference in what remains after solidarity, whole EUR. Dutch: verschil in wat resteert.")
  readonly remaining!: number;

  @euro("Difference in own position, whole EUR a corporation home. Dutch: verschil per corporatiewoning.")
  readonly ownPositionPerHome!: number;

  @fraction(
    "Difference in the share of the task that stays open; -0.1 is ten points less. Dutch: verschil in deel open.",
  )
  readonly openShare!: number;

  @count("Difference in new homes that are not built. Dutch: verschil in niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("Difference in measures that are not carried out. Dutch: verschil in niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;
}

@ObjectType("Difference", {
  description:
    "Two outcomes compared, region by region: the end less the beginning. Dutch: verschil tussen uitkomsten.",
  simpleResolvers: true,
})
export class DifferenceType {
  readonly __typename!: "Difference";

  @Field(() => BridgeDifferenceType, { description: "Of the country as a whole. Dutch: verschil van Nederland." })
  readonly national!: BridgeDifferenceType;

  @Field(() => [RegionDifferenceType], {
    description: "Every region that both outcomes know. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: readonly RegionDifferenceType[];
}

export const DifferenceResult = createUnionType({
  name: "DifferenceResult",
  description: "The difference, or everything that is wrong with its two ends. Dutch: verschil of fouten.",
  types: () => [DifferenceType, ScenarioFaultsType] as const,
  resolveType: (value) => value.__typename,
});
