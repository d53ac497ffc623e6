import {
  type Fault,
  type Lasting,
  type LastingLever,
  type LastingPace,
  type Lever,
  LONG_RUN_UNTIL,
  leverByKey,
} from "@solidariteitskaart/model";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { RegionView } from "../../../platform/places/region-view.js";
import type { Platform } from "../../../platform/platform.js";
import type { ApiContext } from "../../context/api-context.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { LeverType } from "../../lever/lever-type.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import { accountsFault, untilFault } from "../../scenario/long-run-faults.js";
import { type ReadScenario, readScenario, type ScenarioQuestion } from "../../scenario/read-scenario.js";
import { ScenarioArgs } from "../../scenario/scenario-args.js";
import { askAnalysis } from "../ask-analysis.js";
import { LastingLeverType, LastingPaceResult, LastingPaceType, LastingRegionType } from "./lasting-pace-type.js";

/** Hundreds of runs to 2060. */
const PACES = 1500;
const LEVERS = 1500;

type LastingPaceView = LastingPace & { readonly __typename: "LastingPace"; readonly end: ReadScenario };

@Resolver(() => LastingPaceType)
export class LastingPaceResolver {
  @Query(() => LastingPaceResult, {
    deprecationReason: "Ask scenario(vintage, input) { lastingPace }. Answered until 2027-12-31.",
    description: "The pace that can be kept up, for the country and for every region by itself. Dutch: houdbaar tempo.",
    complexity: ({ childComplexity }) => PACES + childComplexity,
  })
  async lastingPace(
    @Args() question: ScenarioArgs,
    @Arg("until", () => Int, {
      defaultValue: LONG_RUN_UNTIL,
      description: "Last year to look at, 2034 to 2100. Dutch: tot en met.",
    })
    until: number,
    @Ctx() { platform }: ApiContext,
  ): Promise<LastingPaceView | ScenarioFaultsView> {
    const end = await readLasting(platform, question, until);
    if ("faults" in end) return refused(end.faults);
    const found = await askAnalysis(platform.analyses, "lastingPace", [end], { until });
    return { ...found, __typename: "LastingPace", end };
  }

  @FieldResolver(() => [LastingLeverType], {
    description: "What each lever would have to be for the agreed pace to last in the country. Dutch: wat er nodig is.",
    complexity: ({ childComplexity }) => LEVERS + listOf(SIZES.levers)({ args: {}, childComplexity }),
  })
  levers(@Root() { end, until }: LastingPaceView, @Ctx() { platform }: ApiContext): Promise<readonly LastingLever[]> {
    return askAnalysis(platform.analyses, "lastingLevers", [end], { until });
  }
}

async function readLasting(
  platform: Platform,
  question: ScenarioQuestion,
  until: number,
): Promise<ReadScenario | { readonly faults: readonly Fault[] }> {
  const reading = await readScenario(platform, question);
  if ("faults" in reading) return reading;
  if (reading.dataset.kind !== "SECTOR") return { faults: [accountsFault(reading.dataset)] };
  const fault = untilFault(reading, until);
  return fault ? { faults: [fault] } : reading;
}

@Resolver(() => LastingRegionType)
export class LastingRegionResolver {
  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: Lasting, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}

@Resolver(() => LastingLeverType)
export class LastingLeverResolver {
  @FieldResolver(() => LeverType, { description: "The lever. Dutch: knop." })
  lever(@Root() { lever }: LastingLever): Lever | undefined {
    return leverByKey(lever);
  }
}
