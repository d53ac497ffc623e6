export { type CsvDialect, csvText } from "./csv/write-csv.js";
export type { Assumption, AssumptionBranch } from "./facts/assumption.js";
export type { Claim } from "./facts/claim.js";
export type { FactDataset } from "./facts/fact-dataset.js";
export type { Facts, Provenance } from "./facts/facts.js";
export type { LegalRule } from "./facts/legal-rule.js";
export type { Municipality } from "./facts/municipality.js";
export type { MunicipalitySuccession } from "./facts/municipality-succession.js";
export type { FinancialNorm } from "./facts/norm.js";
export type { NpaTarget } from "./facts/npa-target.js";
export type { Region } from "./facts/region.js";
export type { SectorFigure } from "./facts/sector-figure.js";
export { describeFaults } from "./faults/describe-faults.js";
export { importCorporationTable } from "./importers/corporation-table/import-corporation-table.js";
export { importHoldings } from "./importers/holdings/import-holdings.js";
export type { Holdings } from "./importers/holdings/types.js";
export { type ImportKind, importKinds } from "./importers/kinds.js";
export { factsOfYear } from "./importers/municipality-figures/facts-of-year.js";
export {
  hasMunicipalityFigures,
  importFiguresVintage,
} from "./importers/municipality-figures/import-figures-vintage.js";
export type { MunicipalityFigure, NewSuccession } from "./importers/municipality-figures/types.js";
export { municipalityIndex } from "./importers/places/municipality-index.js";
export { bareName, fullMunicipalityCode } from "./importers/places/place-key.js";
export { type KnownRegions as RegionFacts, regionReader } from "./importers/places/region-reader.js";
export { type ImportColumn, type ImportPreview, importColumns, previewImport } from "./importers/preview-import.js";
export { importRegionTable } from "./importers/region-table/import-region-table.js";
export { templateFile } from "./importers/templates/template-file.js";
export { exampleCsv, exampleXlsx, templateCsv, templateXlsx } from "./importers/templates/template-files.js";
export { templateTable } from "./importers/templates/template-table.js";
export type {
  ImportFault,
  ImportNotice,
  ImportOptions,
  ImportProgress,
  ImportRefusal,
  ImportReport,
  ImportResult,
} from "./importers/types.js";
export { type ImportUnit, importUnits } from "./importers/units.js";
export { type ImportSource, type ImportVintage, modelSources } from "./importers/vintage.js";
export { type LetterCheck, letterChecks } from "./letter/letter-checks.js";
export { type LetterVintages, letterVintages } from "./letter/letter-vintages.js";
export { defaultFactsFolder, loadFacts } from "./load-facts.js";
export { type AccountChoices, type AccountProposal, proposeChoices } from "./open-accounts/account-choices.js";
export { type AccountTableFile, accountTableFile } from "./open-accounts/account-table-file.js";
export {
  type AccountsLook,
  type AccountsQuestion,
  lookAtAccounts,
  yearOfAccounts,
} from "./open-accounts/look-at-accounts.js";
export { type AccountFile, type ReadAccounts, readAccountFiles } from "./open-accounts/read-account-files.js";
export { readAccountChoices } from "./open-accounts/read-choices.js";
export { type Calibration, calibrate, type Residuals } from "./reference/calibrate.js";
export {
  extendedCalibration,
  readCalibrationFile,
  type StoredCalibration,
  storedCalibration,
} from "./reference/calibration-file.js";
export { loadDatasets } from "./reference/load-datasets.js";
export { publishedTotals } from "./reference/published-vintage.js";
export { sectorInputs } from "./reference/sector-inputs.js";
export { type VerificationRow, verificationRows } from "./reference/verification.js";
export { verificationOutcomes } from "./reference/verification-outcomes.js";
export { type RentCapRow, type RentCapTerm, rentCaps } from "./rents/rent-caps.js";
export { readStoredDataset, type StoredRefusal } from "./stored/read-stored-dataset.js";
export { hangingRegions } from "./variants/hanging-regions.js";
export { calibrateVariants, readVariantsFile } from "./variants/variant-file.js";
export { loadVariants, type VariantSector } from "./variants/variant-sectors.js";
