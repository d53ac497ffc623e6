import { type Bridge, type BridgePart, type Lever, leverByKey, type Scenario } from "@solidariteitskaart/model";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type VintageView, vintageView } from "../../../platform/vintages/vintage-view.js";
import type { ApiContext } from "../../context/api-context.js";
import { LeverType } from "../../lever/lever-type.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { ScenarioType } from "../../scenario/scenario-type.js";
import { VintageType } from "../../vintage/vintage-type.js";
import { askAnalysis } from "../ask-analysis.js";
import { BridgePartType, BridgeResult, BridgeType } from "./bridge-type.js";
import { type BridgeEnds, readEnds } from "./read-ends.js";
import { ScenarioRef } from "./scenario-ref.js";

/** Hundreds of runs of the model, without its outcomes. */
const BRIDGING = 1000;

type BridgeView = Bridge & BridgeEnds & { readonly __typename: "Bridge" };

@Resolver(() => BridgeType)
export class BridgeResolver {
  @Query(() => BridgeResult, {
    description:
      "Why two scenarios or recalculations differ; the parts add up to the difference. Two empty ends ask for the letter's " +
      "own comparison: December 2024 to January 2026. Dutch: waarom verschillen twee uitkomsten.",
    complexity: ({ childComplexity }) => BRIDGING + childComplexity,
  })
  async bridge(
    @Arg("from", () => ScenarioRef, { description: "Where it begins. Dutch: van." }) from: ScenarioRef,
    @Arg("to", () => ScenarioRef, { description: "Where it ends. Dutch: naar." }) to: ScenarioRef,
    @Ctx() { platform }: ApiContext,
  ): Promise<BridgeView | ScenarioFaultsView> {
    const ends = await readEnds(platform, from, to);
    if ("faults" in ends) return refused(ends.faults);
    const found = await askAnalysis(platform.analyses, "bridge", [ends.fromEnd, ends.toEnd], undefined);
    return { ...found, ...ends, __typename: "Bridge" };
  }

  @FieldResolver(() => VintageType, { description: "Recalculation at the beginning. Dutch: doorrekening van." })
  fromVintage(@Root() { fromEnd }: BridgeView): VintageView {
    return vintageView(fromEnd.dataset);
  }

  @FieldResolver(() => VintageType, { description: "Recalculation at the end. Dutch: doorrekening naar." })
  toVintage(@Root() { toEnd }: BridgeView): VintageView {
    return vintageView(toEnd.dataset);
  }

  @FieldResolver(() => ScenarioType, { description: "Scenario at the beginning. Dutch: scenario van." })
  fromScenario(@Root() { fromEnd }: BridgeView): Scenario {
    return fromEnd.scenario;
  }

  @FieldResolver(() => ScenarioType, { description: "Scenario at the end. Dutch: scenario naar." })
  toScenario(@Root() { toEnd }: BridgeView): Scenario {
    return toEnd.scenario;
  }
}

@Resolver(() => BridgePartType)
export class BridgePartResolver {
  @FieldResolver(() => LeverType, {
    nullable: true,
    description: "The lever, where the part is one; else null. Dutch: knop.",
  })
  lever(@Root() { kind, key }: BridgePart): Lever | null {
    return kind === "LEVER" ? (leverByKey(key) ?? null) : null;
  }
}
