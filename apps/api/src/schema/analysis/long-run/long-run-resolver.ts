import { type Fault, LONG_RUN_UNTIL, type LongRun, type LongRunRegion } from "@solidariteitskaart/model";
import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, Resolver, Root } from "type-graphql";
import type { RegionView } from "../../../platform/places/region-view.js";
import type { ApiContext } from "../../context/api-context.js";
import { partialFaultsError } from "../../fault/fault-error.js";
import { OutcomeType } from "../../outcome/outcome-type.js";
import type { OutcomeView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import { paceFault, paceFromFault, untilFault } from "../../scenario/long-run-faults.js";
import { askAnalysis } from "../ask-analysis.js";
import { LongRunRegionType, LongRunType } from "./long-run-type.js";

const RUNNING = 700;

@ArgsType()
class PaceArgs {
  @Field(() => Int, {
    nullable: true,
    description: "Last year, 2034 to 2100; 2060 when left out. Dutch: tot en met.",
  })
  readonly until?: number | null;

  @Field(() => Float, {
    defaultValue: 1,
    description: "Share of the agreed pace from paceFrom on, 0 to 2. Dutch: tempo.",
  })
  readonly pace!: number;

  @Field(() => Int, {
    nullable: true,
    description: "First year at that pace; the first after the agreements (2035) when left out. Dutch: tempo vanaf.",
  })
  readonly paceFrom?: number | null;
}

@Resolver(() => OutcomeType)
export class LongRunResolver {
  @FieldResolver(() => LongRunType, {
    nullable: true,
    description:
      "The years after the agreements; null for a table of regions, which has no accounts. Dutch: de lange termijn.",
    complexity: ({ childComplexity }) => RUNNING + childComplexity,
  })
  async longRun(
    @Root() { outcome, dataset, until: ofRoot = LONG_RUN_UNTIL }: OutcomeView,
    @Args() { until: asked, pace, paceFrom }: PaceArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<LongRun | null> {
    if (dataset.kind !== "SECTOR") return null;
    const until = asked ?? ofRoot;
    const end = { dataset, scenario: outcome.scenario };
    const faults = [
      untilFault(end, until),
      paceFault(pace),
      typeof paceFrom === "number" ? paceFromFault(dataset, paceFrom) : undefined,
    ];
    const wrong = faults.filter((fault): fault is Fault => fault !== undefined);
    if (wrong.length > 0) throw partialFaultsError(wrong);
    const options = { until, pace, ...(typeof paceFrom === "number" ? { paceFrom } : {}) };
    const found = await askAnalysis(platform.analyses, "longRun", [end], options);
    return { ...found };
  }
}

@Resolver(() => LongRunRegionType)
export class LongRunRegionResolver {
  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: LongRunRegion, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}
