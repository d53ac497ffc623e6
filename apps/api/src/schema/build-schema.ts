import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { type GraphQLSchema, isAbstractType, isInputObjectType } from "graphql";
import { buildSchema } from "type-graphql";
import { BridgePartResolver, BridgeResolver } from "./analysis/bridge/bridge-resolver.js";
import { DifferenceResolver, RegionDifferenceResolver } from "./analysis/difference/difference-resolver.js";
import {
  AssumptionDistributionResolver,
  EnsembleResolver,
  RegionRiskResolver,
} from "./analysis/ensemble/ensemble-resolver.js";
import { UncertaintyResolver } from "./analysis/ensemble/uncertainty-resolver.js";
import { FrontierResolver } from "./analysis/frontier/frontier-resolver.js";
import { GoalSeekResolver } from "./analysis/goal-seek/goal-seek-resolver.js";
import {
  LastingLeverResolver,
  LastingPaceResolver,
  LastingRegionResolver,
} from "./analysis/long-run/lasting-pace-resolver.js";
import { LongRunRegionResolver, LongRunResolver } from "./analysis/long-run/long-run-resolver.js";
import { RegionRangeResolver, RulesResolver } from "./analysis/rules/rules-resolver.js";
import { SensitivityResolver } from "./analysis/sensitivity/sensitivity-resolver.js";
import { ScenarioAnswersResolver } from "./answers/scenario-answers-resolver.js";
import { BoundariesResolver } from "./boundaries/boundaries-resolver.js";
import { ClaimResolver } from "./claims/claim-resolver.js";
import { CorporationResolver } from "./corporation/corporation-resolver.js";
import { FACT_RESOLVERS } from "./fact-resolvers.js";
import { FaultsResolver } from "./fault/faults-resolver.js";
import { NodeResolver } from "./find/node-resolver.js";
import { IMPORT_RESOLVERS } from "./import-resolvers.js";
import { LeverResolver } from "./lever/lever-resolver.js";
import {
  FormerMunicipalityResolver,
  MunicipalityPartResolver,
  MunicipalityResolver,
} from "./municipality/municipality-resolver.js";
import { RegionMunicipalitiesResolver } from "./municipality/region-municipalities-resolver.js";
import { ObservationResolver } from "./observation/observation-resolver.js";
import { CorporationBalanceResolver } from "./outcome/corporation-balance-resolver.js";
import { MunicipalShareResolver, OutcomeSharesResolver } from "./outcome/municipal-share-resolver.js";
import { NationalBalanceResolver } from "./outcome/national-balance-resolver.js";
import { OutcomePlacesResolver } from "./outcome/outcome-places-resolver.js";
import { OutcomeResolver } from "./outcome/outcome-resolver.js";
import { RegionBalanceResolver } from "./outcome/region-balance-resolver.js";
import { NeighbourResolver, RegionResolver } from "./region/region-resolver.js";
import {
  RegionBalanceRobustnessResolver,
  RegionRobustnessResolver,
  RobustnessResolver,
} from "./robustness/robustness-resolver.js";
import { ScenarioResolver } from "./scenario/scenario-resolver.js";
import { SearchResolver } from "./search/search-resolver.js";
import { InstrumentResolver } from "./solidarity/instrument-resolver.js";
import {
  SolidarityCertaintyResolver,
  SolidarityPlanResolver,
  TransferResolver,
} from "./solidarity/solidarity-resolver.js";
import { LevyTraceResolver } from "./trace/levy-trace-resolver.js";
import { PlanTraceResolver } from "./trace/plan-trace-resolver.js";
import { TraceResolver } from "./trace/trace-resolver.js";
import { VintageResolver } from "./vintage/vintage-resolver.js";

/**
 * The whole schema. Inputs are checked by the domain itself, with typed faults, so class validation stays off. Whether the
 * schema is right is asked by a test and not at every start, which would take a tenth longer.
 */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      FaultsResolver,
      NodeResolver,
      ...FACT_RESOLVERS,
      VintageResolver,
      OutcomeResolver,
      OutcomeSharesResolver,
      OutcomePlacesResolver,
      ScenarioAnswersResolver,
      RobustnessResolver,
      RegionBalanceRobustnessResolver,
      RegionRobustnessResolver,
      MunicipalShareResolver,
      NationalBalanceResolver,
      RegionBalanceResolver,
      CorporationBalanceResolver,
      CorporationResolver,
      SolidarityPlanResolver,
      SolidarityCertaintyResolver,
      TransferResolver,
      InstrumentResolver,
      RegionResolver,
      NeighbourResolver,
      RegionMunicipalitiesResolver,
      MunicipalityResolver,
      FormerMunicipalityResolver,
      MunicipalityPartResolver,
      ScenarioResolver,
      LeverResolver,
      BridgeResolver,
      BridgePartResolver,
      DifferenceResolver,
      RegionDifferenceResolver,
      GoalSeekResolver,
      FrontierResolver,
      SensitivityResolver,
      RulesResolver,
      RegionRangeResolver,
      TraceResolver,
      LevyTraceResolver,
      PlanTraceResolver,
      LongRunResolver,
      LongRunRegionResolver,
      LastingPaceResolver,
      LastingRegionResolver,
      LastingLeverResolver,
      EnsembleResolver,
      UncertaintyResolver,
      RegionRiskResolver,
      AssumptionDistributionResolver,
      ObservationResolver,
      SearchResolver,
      ClaimResolver,
      BoundariesResolver,
      ...IMPORT_RESOLVERS,
    ],
    validate: false,
    skipCheck: true,
    // Nothing is published through it: the one subscription brings its own stream. type-graphql wants it all the same.
    pubSub: createPubSub(),
  });
  describeQuery(schema);
  resolveByName(schema);
  markOneOf(schema);
  return schema;
}

const DESCRIPTION =
  "Task, capacity and solidarity of Dutch housing corporations by housing market region. Amounts are whole EUR in prices of 2025 " +
  "unless a field says otherwise. Dutch: opgave, investeringscapaciteit en onderlinge solidariteit.";

/** type-graphql has no place for these descriptions. */
function describeQuery(schema: GraphQLSchema): void {
  schema.description = DESCRIPTION;
  const query = schema.getQueryType();
  if (query) query.description = "Everything that can be asked. Dutch: vragen.";
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = "Figures of your own: to bring them, to delete them, to publish them. Dutch: wijzigingen.";
  const subscription = schema.getSubscriptionType();
  if (subscription)
    subscription.description =
      "What takes long enough to be watched; server-sent events at /graphql/stream. Dutch: voortgang.";
}

/** Inputs of which exactly one field is given; type-graphql cannot say so. */
function markOneOf(schema: GraphQLSchema): void {
  const content = schema.getType("FileContentInput");
  if (isInputObjectType(content)) content.isOneOf = true;
}

/**
 * Every value behind a union or interface carries the name of its type. type-graphql looks it up asynchronously, and compiled
 * queries cannot wait for that.
 */
function resolveByName(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
}
