import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { NeighbourView, PointView } from "../../platform/places/region-shapes.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { partialFaultError } from "../fault/fault-error.js";
import { unknownRegion } from "./region-faults.js";
import { NeighbourType, PointType, RegionType } from "./region-type.js";

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => [RegionType], {
    description: "The nineteen regions, by number. Dutch: woningmarktregio's.",
    complexity: listOf(SIZES.regions),
  })
  regions(@Ctx() { platform }: ApiContext): readonly RegionView[] {
    return platform.places.regions;
  }

  @Query(() => RegionType, {
    nullable: true,
    description:
      "One region. An unknown code gives null and a fault UNKNOWN_REGION with the codes that exist. Dutch: één regio.",
  })
  region(
    @Arg("code", () => String, { description: "Three-letter code, such as HMR, or a name. Dutch: regiocode." })
    code: string,
    @Ctx() { platform }: ApiContext,
  ): RegionView {
    const region = platform.places.findRegion(platform.places.regionCodeOf(code));
    if (!region) throw partialFaultError(unknownRegion(code, "code", platform.places.regions));
    return region;
  }

  @FieldResolver(() => PointType, {
    description: "Where its homes are: the centre weighted by corporation dwellings. Dutch: middelpunt.",
  })
  centre(@Root() { code }: RegionView, @Ctx() { platform }: ApiContext): PointView {
    return platform.shapeOf(code).centre;
  }

  @FieldResolver(() => PointType, {
    description: "The point inside that is furthest from its borders, for a name on a map. Dutch: plaats van de naam.",
  })
  labelPoint(@Root() { code }: RegionView, @Ctx() { platform }: ApiContext): PointView {
    return platform.shapeOf(code).labelPoint;
  }

  @FieldResolver(() => [NeighbourType], {
    description:
      "Regions with a common border, or else the nearest across the water, with direction and distance: the map in words. Dutch: buurregio's.",
    complexity: listOf(SIZES.neighbours),
  })
  neighbours(@Root() { code }: RegionView, @Ctx() { platform }: ApiContext): readonly NeighbourView[] {
    return platform.shapeOf(code).neighbours;
  }
}

@Resolver(() => NeighbourType)
export class NeighbourResolver {
  @FieldResolver(() => RegionType, { description: "The neighbouring region. Dutch: buurregio." })
  region(@Root() { regionCode }: NeighbourView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(regionCode);
  }
}
