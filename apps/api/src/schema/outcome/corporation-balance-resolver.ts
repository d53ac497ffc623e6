import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../context.js";
import { CorporationType } from "../corporation/corporation-type.js";
import { type CorporationView, corporationView } from "../corporation/corporation-view.js";
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
    const isImported = platform.importOf(dataset)?.provenance.importKind === "CORPORATION_TABLE";
    return corporationView(id, name, region, !isImported);
  }
}
