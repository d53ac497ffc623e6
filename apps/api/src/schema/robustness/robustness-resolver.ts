import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RegionView } from "../../platform/places/region-view.js";
import type { RegionRobustnessView, VariantView } from "../../platform/robustness.js";
import type { ApiContext } from "../context/api-context.js";
import { OutcomeType } from "../outcome/outcome-type.js";
import { RegionBalanceType } from "../outcome/region-balance-type.js";
import type { OutcomeView, RegionBalanceView } from "../outcome/views.js";
import { RegionType } from "../region/region-type.js";
import { RegionRobustnessType, RobustnessType } from "./robustness-type.js";

/** The model is run once per variant. */
const VARIANT_RUNS = 400;

/** The model is run once per variant for all regions together; each region carries its part. */
const VARIANT_RUNS_PER_REGION = 20;

@Resolver(() => OutcomeType)
export class RobustnessResolver {
  @FieldResolver(() => RobustnessType, {
    description:
      "The same scenario under 21 variants of the model, and what of each region survives. Dutch: hoe vast staat dit.",
    complexity: ({ childComplexity }) => VARIANT_RUNS + childComplexity,
  })
  async robustness(
    @Root() { dataset, outcome }: OutcomeView,
    @Ctx() { platform }: ApiContext,
  ): Promise<RobustnessType> {
    const { variants, ...regions } = await platform.robustness(dataset, outcome.scenario);
    return { variants: variants.map(shown), ...regions };
  }
}

@Resolver(() => RegionBalanceType)
export class RegionBalanceRobustnessResolver {
  @FieldResolver(() => RegionRobustnessType, {
    nullable: true,
    description:
      "What of these figures survives other rules of the model; null for imported figures, which are not made by these rules. " +
      "Dutch: hoe vast staat deze regio.",
    complexity: ({ childComplexity }) => VARIANT_RUNS_PER_REGION + childComplexity,
  })
  async robustness(
    @Root() { dataset, region, scenario }: RegionBalanceView,
    @Ctx() { platform }: ApiContext,
  ): Promise<RegionRobustnessView | undefined> {
    const { regions } = await platform.robustness(dataset, scenario);
    return regions.find((one) => one.region === region);
  }
}

@Resolver(() => RegionRobustnessType)
export class RegionRobustnessResolver {
  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: RegionRobustnessView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}

function shown({ name, specification, consistent, scalars, shortfall, surplus }: VariantView) {
  const { a: extraDebt, costFactor, marketInterest: interestLevel } = scalars;
  return { name, ...specification, consistent, extraDebt, costFactor, interestLevel, shortfall, surplus };
}
