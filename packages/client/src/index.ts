export type * from "./analysis-answers.js";
export type * from "./answers.js";
export type { Client, ClientOptions, RequestOptions } from "./create-client.js";
export { createClient } from "./create-client.js";
export type { ClientError, GraphQLFault, NetworkFailure } from "./errors.js";
export { isClientError, NetworkError, RequestRefusedError } from "./errors.js";
export type * from "./fact-answers.js";
export {
  BoundariesDocument,
  BridgeDocument,
  CatalogueDocument,
  GoalSeekDocument,
  LetterDocument,
  LeversDocument,
  MethodDocument,
  MunicipalityDocument,
  OutcomeDocument,
  PlaceIndexDocument,
  PlaceLeversDocument,
  PlaceMunicipalityDocument,
  PlaceOutcomeDocument,
  PlaceOutlinesDocument,
  PositionsDocument,
  ProgressDocument,
  ScenarioDocument,
  SearchDocument,
  VintagesDocument,
} from "./generated/graphql.js";
export type * from "./place-answers.js";
export type { SnippetRequest } from "./snippets/snippet-request.js";
export { type Snippets, snippets } from "./snippets/snippets.js";
