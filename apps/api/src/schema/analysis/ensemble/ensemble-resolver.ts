import {
  type AssumptionDistribution,
  type Ensemble,
  type Lever,
  leverByKey,
  type RegionRisk,
} from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from "type-graphql";
import type { RegionView } from "../../../platform/places/region-view.js";
import type { ApiContext } from "../../context/api-context.js";
import { LeverType } from "../../lever/lever-type.js";
import { refused } from "../../outcome/refused.js";
import type { ScenarioFaultsView } from "../../outcome/views.js";
import { RegionType } from "../../region/region-type.js";
import { ScenarioArgs } from "../../scenario/scenario-args.js";
import { ensembleCost, RunArgs } from "./ensemble-args.js";
import { AssumptionDistributionType, EnsembleProgressType, EnsembleResult, RegionRiskType } from "./ensemble-type.js";
import { awaitEnsemble, ensembleError } from "./join-ensemble.js";
import { readEnsemble } from "./read-ensemble.js";
import { type EnsembleNews, watchEnsemble } from "./watch-ensemble.js";

type EnsembleView = Ensemble & { readonly __typename: "Ensemble" };
/** A question that is wrong has a progress too: none. */
type Told = EnsembleNews | { readonly done: 0; readonly total: 0; readonly result: ScenarioFaultsView };

interface ProgressView {
  readonly done: number;
  readonly total: number;
  readonly result: Ensemble | ScenarioFaultsView | null;
}

const viewOf = (ensemble: Ensemble): EnsembleView => ({ ...ensemble, __typename: "Ensemble" });

@Resolver()
export class EnsembleResolver {
  @Query(() => EnsembleResult, {
    deprecationReason: "Ask scenario(vintage, input) { ensemble }. Answered until 2027-12-31.",
    description:
      "Many futures of one scenario, in one answer. An answer that takes longer than ten seconds is refused, but goes on for a " +
      "minute: ask again, or watch ensembleProgress. Dutch: bandbreedte.",
    complexity: ({ args, childComplexity }) => ensembleCost(args) + childComplexity,
  })
  async ensemble(
    @Args() question: ScenarioArgs,
    @Args() runs: RunArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<EnsembleView | ScenarioFaultsView> {
    const request = await readEnsemble(platform, question, runs);
    if ("faults" in request) return refused(request.faults);
    return viewOf(await awaitEnsemble(platform.analyses.ensembles, request));
  }

  @Subscription(() => EnsembleProgressType, {
    description:
      "The same with its progress, as server-sent events at /graphql/stream. Whoever stops listening breaks it off. " +
      "Dutch: voortgang van de bandbreedte.",
    subscribe: async ({ args, context }) => {
      const { platform } = context as ApiContext;
      const request = await readEnsemble(platform, args as ScenarioArgs, args as RunArgs);
      return "faults" in request
        ? told({ done: 0, total: 0, result: refused(request.faults) })
        : watchEnsemble(platform, request);
    },
    complexity: ({ args, childComplexity }) => ensembleCost(args) + childComplexity,
  })
  async ensembleProgress(
    @Root() progress: Told,
    // Read above, in `subscribe`: they are declared here.
    @Args() _question: ScenarioArgs,
    @Args() _runs: RunArgs,
  ): Promise<ProgressView> {
    if ("failure" in progress) throw ensembleError(progress.failure);
    const { result } = progress;
    if (!result || !("runs" in result)) return progress;
    return { ...progress, result: viewOf(result) };
  }
}

async function* told(progress: Told): AsyncGenerator<Told> {
  yield progress;
}

@Resolver(() => RegionRiskType)
export class RegionRiskResolver {
  @FieldResolver(() => RegionType, { description: "The region. Dutch: woningmarktregio." })
  region(@Root() { region }: RegionRisk, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(region);
  }
}

@Resolver(() => AssumptionDistributionType)
export class AssumptionDistributionResolver {
  @FieldResolver(() => LeverType, { description: "The lever whose value is not known. Dutch: knop." })
  lever(@Root() { lever }: AssumptionDistribution): Lever | undefined {
    return leverByKey(lever);
  }
}
