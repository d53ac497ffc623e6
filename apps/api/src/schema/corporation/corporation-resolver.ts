import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../context.js";
import { RegionType } from "../region/region-type.js";
import type { RegionView } from "../region/region-view.js";
import { CorporationType } from "./corporation-type.js";
import type { CorporationView } from "./corporation-view.js";

@Resolver(() => CorporationType)
export class CorporationResolver {
  @FieldResolver(() => RegionType, { description: "The region in which it may build. Dutch: kernregio." })
  region(@Root() { regionCode }: CorporationView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(regionCode);
  }
}
