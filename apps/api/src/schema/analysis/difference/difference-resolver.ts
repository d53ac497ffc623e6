import {
  type BridgeFigure,
  differenceBetween,
  type FigureStatus as FigureStatusName,
  nationalDifference,
  type RegionDifference,
} from "@solidariteitskaart/model";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { SourceView } from "../../../platform/facts/source-view.js";
import type { RegionView } from "../../../platform/places/region-view.js";
import type { ApiContext } from "../../context/api-context.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { FigureStatus } from "../../enums/figure-status.js";
import { weakestStatus } from "../../figure/weakest-status.js";
import { refused } from "../../outcome/refused.js";
import { regionStatus } from "../../outcome/region-status.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import { SourceType } from "../../source/source-type.js";
import { type BridgeEnds, readEnds } from "../bridge/read-ends.js";
import { ScenarioRef } from "../bridge/scenario-ref.js";
import { DifferenceResult, DifferenceType, RegionDifferenceType } from "./difference-type.js";

/** Running the model twice. */
const TWO_RUNS = 400;

interface DifferenceView extends BridgeEnds {
  readonly __typename: "Difference";
  readonly national: Readonly<Record<BridgeFigure, number>>;
  readonly regions: readonly RegionDifference[];
}

@Resolver(() => DifferenceType)
export class DifferenceResolver {
  @Query(() => DifferenceResult, {
    description:
      "Two scenarios or recalculations compared, region by region. Two empty ends ask for the letter's own comparison: December 2024 " +
      "to January 2026. Dutch: verschil tussen twee uitkomsten.",
    complexity: ({ childComplexity }) => TWO_RUNS + childComplexity,
  })
  async difference(
    @Arg("from", () => ScenarioRef, { description: "What is taken off. Dutch: van." }) from: ScenarioRef,
    @Arg("to", () => ScenarioRef, { description: "What it is taken from. Dutch: naar." }) to: ScenarioRef,
    @Ctx() { platform }: ApiContext,
  ): Promise<DifferenceView | ScenarioFaultsView> {
    const ends = await readEnds(platform, from, to);
    if ("faults" in ends) return refused(ends.faults);
    const { fromEnd, toEnd } = ends;
    const [before, after] = await Promise.all([
      platform.outcome(fromEnd.dataset, fromEnd.scenario),
      platform.outcome(toEnd.dataset, toEnd.scenario),
    ]);
    return {
      ...ends,
      __typename: "Difference",
      national: nationalDifference(before, after),
      regions: differenceBetween(before, after),
    };
  }

  @FieldResolver(() => FigureStatus, {
    description: "No more than of the weakest end. Dutch: status.",
  })
  status(@Root() { fromEnd, toEnd }: DifferenceView): FigureStatusName {
    return weakestStatus([fromEnd, toEnd].map(({ dataset }) => regionStatus(dataset)));
  }

  @FieldResolver(() => [SourceType], {
    description: "Where the data behind both ends comes from, each source once. Dutch: bronnen.",
    complexity: listOf(SIZES.sources),
  })
  sources(@Root() { fromEnd, toEnd }: DifferenceView, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    const both = [fromEnd, toEnd].flatMap(({ dataset }) => platform.sourcesOf(dataset).modelled);
    return [...new Map(both.map((source) => [source.code, source])).values()];
  }
}

@Resolver(() => RegionDifferenceType)
export class RegionDifferenceResolver {
  @FieldResolver(() => RegionType, {
    description: "The region that these differences are about. Dutch: woningmarktregio.",
  })
  region(@Root() { region }: RegionDifference, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}
