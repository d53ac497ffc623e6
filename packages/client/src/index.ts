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
  BoundariesInUseDocument,
  BridgeDocument,
  CancelImportDocument,
  CatalogueDocument,
  ChancesDocument,
  CompareDocument,
  CompareRulesDocument,
  DeleteImportDocument,
  EachYearDocument,
  EnsembleDocument,
  FrontierDocument,
  GoalSeekDocument,
  HowSureDocument,
  ImportBoundariesDocument,
  ImportDocument,
  ImportJobDocument,
  ImportPreviewDocument,
  ImportRulesDocument,
  LastingLeversDocument,
  LastingPaceDocument,
  LetterDocument,
  LeversDocument,
  LongRunDocument,
  MethodDocument,
  MunicipalityDocument,
  MunicipalityMapDocument,
  OpenRangeDocument,
  OutcomeDocument,
  OwnVintageDocument,
  PlaceIndexDocument,
  PlaceLeversDocument,
  PlaceMunicipalityDocument,
  PlaceOutcomeDocument,
  PlaceOutlinesDocument,
  PlanAndLawDocument,
  ProgressDocument,
  PublishImportDocument,
  ScenarioDocument,
  ScenarioFiguresDocument,
  SearchDocument,
  SensitivityDocument,
  SpreadDocument,
  StartImportDocument,
  TraceDocument,
  TraceLevyDocument,
  TracePairsDocument,
  TracePlanDocument,
  VintagesDocument,
  WithdrawImportDocument,
  YearsUntilDocument,
} from "./generated/graphql.js";
export type * from "./import-answers.js";
export type * from "./place-answers.js";
export { isPrivateAddress, privateHeaders, withoutSecrets } from "./private-address.js";
export type { SnippetRequest } from "./snippets/snippet-request.js";
export { type Snippets, snippets } from "./snippets/snippets.js";
export { type Upload, type UploadOptions, uploadFile } from "./upload-file.js";
export { type EnsembleProgress, watchEnsemble } from "./watch-ensemble.js";
export { type ImportProgress, watchImport } from "./watch-import.js";
export type { WatchOptions } from "./watch-stream.js";
