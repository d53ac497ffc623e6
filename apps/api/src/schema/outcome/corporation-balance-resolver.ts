import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { hasOwnCorporations } from "../../platform/imported-corporation.js";
import {
  type CorporationView,
  corporationView,
  importedCorporationView,
} from "../../platform/places/corporation-view.js";
import type { ApiContext } from "../context/api-context.js";
import { CorporationType } from "../corporation/corporation-type.js";
import { CorporationBalanceType } from "./corporation-balance-type.js";
import type { CorporationBalanceView } from "./views.js";

@Resolver(() => CorporationBalanceType)
export class CorporationBalanceResolver {
  @FieldResolver(() => CorporationType, {
    description: "The corporation that these figures are about. Dutch: corporatie.",
  })
  corporation(
    @Root() { id, name, region, dataset }: CorporationBalanceView,
    @Ctx() { platform }: ApiContext,
  ): CorporationView {
    if (!hasOwnCorporations(platform, dataset)) return corporationView(id, name, region);
    return importedCorporationView(dataset.vintage.code, { id, name, region });
  }
}
