import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { FigureType, type FigureView } from "../figure/figure-type.js";
import { weakestStatus } from "../figure/weakest-status.js";
import { SourceType } from "../source/source-type.js";
import { NationalBalanceType } from "./national-balance-type.js";
import { nationalFigures } from "./national-figure.js";
import type { NationalView } from "./views.js";

@Resolver(() => NationalBalanceType)
export class NationalBalanceResolver {
  @FieldResolver(() => FigureStatus, {
    description:
      "What may be claimed of all figures here together: no more than of the weakest. Dutch: status van het geheel.",
  })
  status(@Root() { figureStatus }: NationalView): FigureStatusName {
    return weakestStatus(Object.values(figureStatus));
  }

  @FieldResolver(() => [SourceType], {
    description: "Where the data behind these figures comes from. Dutch: bronnen.",
    complexity: listOf(SIZES.sources),
  })
  sources(@Root() { dataset }: NationalView, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    return platform.sourcesOf(dataset).modelled;
  }

  @FieldResolver(() => [SourceType], {
    description:
      "Where the figures come from that are published, or follow from published ones alone: see figures. Dutch: bronnen van gepubliceerde cijfers.",
    complexity: listOf(SIZES.sources),
  })
  publishedSources(@Root() { dataset }: NationalView, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    return platform.sourcesOf(dataset).published;
  }

  @FieldResolver(() => [FigureType], {
    description:
      "The same figures as a list, each with unit, status and sources: for notebooks. Dutch: cijfers als lijst.",
    complexity: listOf(9),
  })
  figures(@Root() national: NationalView, @Ctx() { platform }: ApiContext): FigureView[] {
    return nationalFigures(national, platform.sourcesOf(national.dataset));
  }
}
