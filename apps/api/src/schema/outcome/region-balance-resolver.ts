import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { RegionType } from "../region/region-type.js";
import { SourceType } from "../source/source-type.js";
import { RegionBalanceType } from "./region-balance-type.js";
import { regionStatus } from "./region-status.js";
import type { RegionBalanceView } from "./views.js";

@Resolver(() => RegionBalanceType)
export class RegionBalanceResolver {
  @FieldResolver(() => RegionType, { description: "The region that these figures are about. Dutch: woningmarktregio." })
  region(@Root() balance: RegionBalanceView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(balance.region);
  }

  @FieldResolver(() => FigureStatus, {
    description:
      "Modelled, as long as no source prints a table of regions; derived where a recalculation came with one. Dutch: status.",
  })
  status(@Root() { dataset }: RegionBalanceView): FigureStatusName {
    return regionStatus(dataset);
  }

  @FieldResolver(() => [SourceType], {
    description: "Where the data behind these figures comes from. Dutch: bronnen.",
    complexity: listOf(SIZES.sources),
  })
  sources(@Root() { dataset }: RegionBalanceView, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    return platform.sourcesOf(dataset).modelled;
  }
}
