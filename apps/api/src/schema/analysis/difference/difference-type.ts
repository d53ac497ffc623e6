import { COMPARED, figureOf } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { namedFigureFields } from "../../describe/figure-fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { HeadlineType } from "../headline-type.js";

@ObjectType("RegionDifference", {
  description:
    "How much more the figures of one region are at the end of a comparison than at its beginning; less is negative. Dutch: verschil van een regio.",
  simpleResolvers: true,
})
@namedFigureFields(COMPARED.map(figureOf))
export class RegionDifferenceType {}

@ObjectType("Difference", {
  description:
    "Two outcomes compared, region by region: the end less the beginning. Dutch: verschil tussen uitkomsten.",
  simpleResolvers: true,
})
export class DifferenceType {
  readonly __typename!: "Difference";

  @Field(() => HeadlineType, { description: "Of the country as a whole. Dutch: verschil van Nederland." })
  readonly national!: HeadlineType;

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
