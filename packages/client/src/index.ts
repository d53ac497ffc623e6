export type * from "./analysis-answers.js";
export { answerIn, type Refusal } from "./answer-in.js";
export type * from "./answers.js";
export {
  type AccountChoices,
  accountLines,
  type FoundAccounts,
  findAccounts,
  type MadeAccounts,
  makeAccounts,
} from "./ask-accounts.js";
export type { Client, RequestOptions } from "./create-client.js";
export { createClient } from "./create-client.js";
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
  DeleteImportDocument,
  EachYearDocument,
  EnsembleDocument,
  FirmnessDocument,
  FrontierDocument,
  GoalSeekDocument,
  HowSureDocument,
  ImportBoundariesDocument,
  ImportDocument,
  ImportJobDocument,
  ImportPreviewDocument,
  ImportRulesDocument,
  InterestPointDocument,
  LastingLeversDocument,
  LastingPaceDocument,
  LetterDocument,
  LeversDocument,
  LongRunDocument,
  MethodDocument,
  MunicipalitiesOfDocument,
  MunicipalityDocument,
  MunicipalityMapDocument,
  MunicipalityNamedDocument,
  OpenRangeDocument,
  OutcomeDocument,
  OwnVintageDocument,
  PlaceIndexDocument,
  PlaceLeversDocument,
  PlaceMunicipalityDocument,
  PlaceOutcomeDocument,
  PlaceOutlinesDocument,
  ProgressDocument,
  PublishImportDocument,
  RegionNamedDocument,
  ScenarioDocument,
  ScenarioFiguresDocument,
  SearchDocument,
  SpreadDocument,
  StartImportDocument,
  TraceDocument,
  TraceLevyDocument,
  TracePairsDocument,
  TracePlanDocument,
  VintagesDocument,
  YearsUntilDocument,
} from "./generated/graphql.js";
export type * from "./import-answers.js";
export { type Line, lines } from "./lines.js";
export type * from "./place-answers.js";
export { isPrivateAddress, privateHeaders, withoutSecrets } from "./private-address.js";
export { type Snippets, snippets } from "./snippets/snippets.js";
export { type Upload, uploadFile } from "./upload-file.js";
export { watchEnsemble } from "./watch-ensemble.js";
export { watchImport } from "./watch-import.js";
