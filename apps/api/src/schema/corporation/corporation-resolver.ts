import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CorporationView } from "../../platform/places/corporation-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { RegionType } from "../region/region-type.js";
import { CorporationType } from "./corporation-type.js";

@Resolver(() => CorporationType)
export class CorporationResolver {
  @FieldResolver(() => RegionType, { description: "The region in which it may build. Dutch: kernregio." })
  region(@Root() { regionCode }: CorporationView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(regionCode);
  }
}
