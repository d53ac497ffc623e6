import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { MunicipalityView } from "../../platform/places/municipality-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { placesAt } from "../context/places-at.js";
import { listOf, SIZES } from "../describe/lists.js";
import { RegionType } from "../region/region-type.js";
import { MunicipalityType } from "./municipality-type.js";

@Resolver(() => RegionType)
export class RegionMunicipalitiesResolver {
  @FieldResolver(() => [MunicipalityType], {
    description:
      "Municipalities in the region, with their figures of 2025 or of the recalculation that is asked. Dutch: gemeenten.",
    complexity: listOf(SIZES.municipalitiesOfRegion),
  })
  async municipalities(
    @Root() { code }: RegionView,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly MunicipalityView[]> {
    return (await placesAt(platform, info)).municipalitiesOf(code);
  }
}
