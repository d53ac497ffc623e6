export type * from "./analysis-answers.js";
export type * from "./answers.js";
export type { Client, ClientOptions, RequestOptions } from "./create-client.js";
export { createClient } from "./create-client.js";
export type { ClientError, GraphQLFault, NetworkFailure } from "./errors.js";
export { isClientError, NetworkError, RequestRefusedError } from "./errors.js";
export type * from "./explore-answers.js";
export type * from "./fact-answers.js";
export {
  BoundariesDocument,
  BridgeDocument,
  CatalogueDocument,
  ChancesDocument,
  CompareRulesDocument,
  EachYearDocument,
  EnsembleDocument,
  FrontierDocument,
  GoalSeekDocument,
  LastingLeversDocument,
  LastingPaceDocument,
  LetterDocument,
  LeversDocument,
  LongRunDocument,
  MethodDocument,
  MunicipalityDocument,
  OutcomeDocument,
  PlaceIndexDocument,
  PlaceLeversDocument,
  PlaceMunicipalityDocument,
  PlaceOutcomeDocument,
  PlaceOutlinesDocument,
  PlanAndLawDocument,
  ProgressDocument,
  ScenarioDocument,
  SearchDocument,
  SensitivityDocument,
  SpreadDocument,
  TraceDocument,
  VintagesDocument,
  YearsUntilDocument,
} from "./generated/graphql.js";
export type * from "./place-answers.js";
export type { SnippetRequest } from "./snippets/snippet-request.js";
export { type Snippets, snippets } from "./snippets/snippets.js";
export type { EnsembleProgress, WatchOptions } from "./watch-ensemble.js";
export { watchEnsemble } from "./watch-ensemble.js";
