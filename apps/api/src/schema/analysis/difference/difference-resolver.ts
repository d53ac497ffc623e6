import { differenceBetween, type RegionDifference } from "@solidariteitskaart/model";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../../context.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import type { RegionView } from "../../region/region-view.js";
import { readEnds } from "../bridge/read-ends.js";
import { ScenarioRef } from "../bridge/scenario-ref.js";
import { refused } from "../refused.js";
import { DifferenceResult, RegionDifferenceType } from "./difference-type.js";

/** Running the model twice. */
const TWO_RUNS = 400;

interface DifferenceView {
  readonly __typename: "Difference";
  readonly regions: readonly RegionDifference[];
}

@Resolver(() => RegionDifferenceType)
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
    const ends = readEnds(platform, from, to);
    if ("faults" in ends) return refused(ends.faults);
    const { fromEnd, toEnd } = ends;
    const [before, after] = await Promise.all([
      platform.outcome(fromEnd.dataset, fromEnd.scenario),
      platform.outcome(toEnd.dataset, toEnd.scenario),
    ]);
    return { __typename: "Difference", regions: differenceBetween(before, after) };
  }

  @FieldResolver(() => RegionType, {
    description: "The region that these differences are about. Dutch: woningmarktregio.",
  })
  region(@Root() { region }: RegionDifference, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}
