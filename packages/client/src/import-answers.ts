import type {
  BoundariesInUseQuery,
  ImportJobQuery,
  ImportPreviewQuery,
  ImportQuery,
  ImportRulesQuery,
  PublishImportMutation,
  StartImportMutation,
} from "./generated/graphql.js";

export type {
  BoundariesAboutInput,
  ColumnMappingInput,
  DecimalSign,
  ImportFileInput,
  ImportKind,
  ImportReadingInput,
  ImportSourceInput,
  ImportState,
  ImportUnit,
  ImportVintageInput,
  StartImportInput,
  SuccessionInput,
} from "./generated/graphql.js";

type PreviewAnswer = ImportPreviewQuery["importPreview"];

/** Which lines are on the map. */
export type BoundariesInUse = BoundariesInUseQuery["boundaries"];
export type ImportRules = ImportRulesQuery["importRules"];
export type ImportKindRules = ImportRules["kinds"][number];
export type ImportPreview = Extract<PreviewAnswer, { readonly __typename: "ImportPreview" }>;
export type ImportFaults = Extract<PreviewAnswer, { readonly __typename: "ImportFaults" }>;
export type ImportFault = ImportFaults["faults"][number];
export type ImportStarted = Extract<StartImportMutation["startImport"], { readonly __typename: "ImportStarted" }>;
export type ImportJob = NonNullable<ImportJobQuery["importJob"]>;
export type ImportedFigures = NonNullable<ImportQuery["import"]>;
/** What deleting, publishing and withdrawing answer. */
export type ImportChangedAnswer = PublishImportMutation["publishImport"];
