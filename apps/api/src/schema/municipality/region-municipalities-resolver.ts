import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MunicipalityView } from "../../platform/places/municipality-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { RegionType } from "../region/region-type.js";
import { MunicipalityType } from "./municipality-type.js";

@Resolver(() => RegionType)
export class RegionMunicipalitiesResolver {
  @FieldResolver(() => [MunicipalityType], {
    description: "Municipalities in the region in 2025. Dutch: gemeenten.",
    complexity: listOf(SIZES.municipalitiesOfRegion),
  })
  municipalities(@Root() { code }: RegionView, @Ctx() { platform }: ApiContext): readonly MunicipalityView[] {
    return platform.places.municipalitiesOf(code);
  }
}
