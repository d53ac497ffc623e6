import { TRANSFER_PREFIX, type TraceNode, traceOutcome } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import type { NodeView } from "../../platform/nodes/node-view.js";
import type { MunicipalityView } from "../../platform/places/municipality-view.js";
import type { Places } from "../../platform/places/places.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { placesAt } from "../context/places-at.js";
import { CorporationType } from "../corporation/corporation-type.js";
import { listOf } from "../describe/lists.js";
import { MunicipalityType } from "../municipality/municipality-type.js";
import { refused } from "../outcome/refused.js";
import type { ScenarioFaultsView } from "../outcome/views.js";
import { RegionType } from "../region/region-type.js";
import { readQuestion } from "../scenario/read-question.js";
import { SourceType } from "../source/source-type.js";
import { asInDataset, missingIn } from "./missing-in-dataset.js";
import { readFigure } from "./read-figure.js";
import { TraceArgs } from "./trace-args.js";
import { TraceNodeType, TraceResult } from "./trace-type.js";

/** A run of the model, and a look back through it. */
const TRACING = 300;

/** "transfer.Arnhem/Nijmegen" is transfer.ARN. */
const inCodes = ({ regionCodeOf }: Places, figure: string): string =>
  figure.startsWith(TRANSFER_PREFIX) ? TRANSFER_PREFIX + regionCodeOf(figure.slice(TRANSFER_PREFIX.length)) : figure;

@Resolver(() => TraceNodeType)
export class TraceResolver {
  @Query(() => TraceResult, {
    description:
      "How a figure came about: the formula, what went into it, and so on down to facts and assumptions with their sources. " +
      "Dutch: herleiding van een cijfer.",
    complexity: ({ childComplexity }) => TRACING + childComplexity,
  })
  async trace(
    @Args() { figure, region, corporation, municipality, year, depth, ...question }: TraceArgs,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(TraceNode & { readonly __typename: "TraceNode" }) | ScenarioFaultsView> {
    // A municipality's part of its region goes by the homes that came with the recalculation.
    const places = await placesAt(platform, info);
    const asked = readFigure(places, {
      figure: inCodes(places, figure),
      depth,
      region: region ? places.regionCodeOf(region) : (region ?? null),
      corporation: corporation ?? null,
      municipality: municipality ?? null,
      year: year ?? null,
    });
    const reading = await readQuestion(platform, question, "faults" in asked ? asked.faults : []);
    if ("faults" in reading || "faults" in asked) return refused("faults" in reading ? reading.faults : []);
    const meant = asInDataset(reading.dataset, asked);
    const missing = missingIn(reading.dataset, meant);
    if (missing) return refused([missing]);
    const outcome = await platform.outcome(reading.dataset, reading.scenario);
    return {
      ...traceOutcome(reading.dataset, outcome, meant, platform.evidenceOf(reading.dataset), depth),
      __typename: "TraceNode",
    };
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "The region; null for the country, and for inputs that are the same everywhere. Dutch: regio.",
  })
  region(@Root() { region }: TraceNode, @Ctx() { platform }: ApiContext): RegionView | null {
    return region === null ? null : platform.places.region(region);
  }

  @FieldResolver(() => CorporationType, {
    nullable: true,
    description: "The model corporation, of its figures. Dutch: modelcorporatie.",
  })
  corporation(@Root() { corporation }: TraceNode, @Ctx() { platform }: ApiContext): NodeView | null {
    return corporation === null ? null : (platform.findNode("Corporation", corporation) ?? null);
  }

  @FieldResolver(() => MunicipalityType, {
    nullable: true,
    description: "The municipality, of a part of its region; null for all other figures. Dutch: gemeente.",
  })
  async municipality(
    @Root() { municipality }: TraceNode,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MunicipalityView | null> {
    if (municipality === null) return null;
    return (await placesAt(platform, info)).findMunicipality(municipality) ?? null;
  }

  @FieldResolver(() => [SourceType], {
    description: "Where it comes from, of an input. Dutch: bronnen.",
    complexity: listOf(2),
  })
  sources(@Root() { sources }: TraceNode, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    return sources.flatMap((code) => platform.findSource(code) ?? []);
  }
}
