import type { Ensemble } from "@solidariteitskaart/model";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../../context/api-context.js";
import { partialFaultsError } from "../../fault/fault-error.js";
import { OutcomeType } from "../../outcome/outcome-type.js";
import type { OutcomeView } from "../../outcome/views.js";
import { ensembleCost, RunArgs } from "./ensemble-args.js";
import { EnsembleType } from "./ensemble-type.js";
import { awaitEnsemble } from "./join-ensemble.js";
import { runFaults } from "./read-ensemble.js";

@Resolver(() => OutcomeType)
export class UncertaintyResolver {
  @FieldResolver(() => EnsembleType, {
    nullable: true,
    description:
      "How sure this outcome is: chance and depth of a shortfall, region by region, over many futures around its scenario. The " +
      "same as ensemble for this scenario. Dutch: zekerheid.",
    complexity: ({ args, childComplexity }) => ensembleCost(args) + childComplexity,
  })
  async uncertainty(
    @Root() { outcome, dataset }: OutcomeView,
    @Args() runs: RunArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<Ensemble> {
    const faults = runFaults(runs);
    if (faults.length > 0) throw partialFaultsError(faults);
    const end = { dataset, scenario: outcome.scenario };
    const request = { end, runs: runs.runs, seed: runs.seed };
    return awaitEnsemble(platform.analyses.ensembles, request);
  }
}
