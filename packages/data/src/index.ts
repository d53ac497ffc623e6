export type { Comparator } from "./csv/codes.js";
export type { Evidence } from "./csv/evidence.js";
export type { Assumption, AssumptionBranch } from "./facts/assumption.js";
export { assumptionValue } from "./facts/assumption-value.js";
export type { BuildingAgreement } from "./facts/building-agreement.js";
export type { Claim } from "./facts/claim.js";
export { distanceTableOf } from "./facts/distance-table.js";
export type { ExpectedInterest } from "./facts/expected-interest.js";
export type { FactDataset } from "./facts/fact-dataset.js";
export type { FactGroup } from "./facts/fact-files.js";
export type { Facts, Provenance } from "./facts/facts.js";
export type { LegalRule } from "./facts/legal-rule.js";
export type { Municipality } from "./facts/municipality.js";
export type { MunicipalityName } from "./facts/municipality-name.js";
export type { MunicipalitySuccession } from "./facts/municipality-succession.js";
export type { MunicipalityYear } from "./facts/municipality-year.js";
export type { FinancialNorm } from "./facts/norm.js";
export type { NpaTarget } from "./facts/npa-target.js";
export { countryCode, type ProvinceAgreement } from "./facts/province-agreement.js";
export type { Region } from "./facts/region.js";
export type { RegionDistance } from "./facts/region-distance.js";
export type { RegionLabel } from "./facts/region-label.js";
export type { RegionalEvidence } from "./facts/regional-evidence.js";
export type { SectorFigure } from "./facts/sector-figure.js";
export type { FactSource } from "./facts/source.js";
export { type Successor, successorsOf } from "./facts/successors.js";
export type { PublishedAmount, PublishedVintage } from "./facts/vintage.js";
export { describeFaults } from "./faults/describe-faults.js";
export type { FactFault } from "./faults/fact-fault.js";
export {
  type CorporationTableOptions,
  importCorporationTable,
} from "./importers/corporation-table/import-corporation-table.js";
export { type HoldingsOptions, importHoldings } from "./importers/holdings/import-holdings.js";
export type { HoldingRow, Holdings, HomeKind } from "./importers/holdings/types.js";
export { type ColumnContext, type ImportKind, importKinds } from "./importers/kinds.js";
export { defaultLimits, type ImportLimits } from "./importers/limits.js";
export { factsOfYear } from "./importers/municipality-figures/facts-of-year.js";
export {
  type FiguresDataset,
  type FiguresVintageOptions,
  hasMunicipalityFigures,
  importFiguresVintage,
} from "./importers/municipality-figures/import-figures-vintage.js";
export {
  importMunicipalityFigures,
  type MunicipalityFiguresOptions,
} from "./importers/municipality-figures/import-municipality-figures.js";
export type {
  MunicipalityFigure,
  MunicipalityFigures,
  NewSuccession,
} from "./importers/municipality-figures/types.js";
export { type MunicipalityIndex, municipalityIndex } from "./importers/places/municipality-index.js";
export { bareName, fullMunicipalityCode } from "./importers/places/place-key.js";
export { type RegionFacts, regionReader } from "./importers/places/region-reader.js";
export { type ImportColumn, type ImportPreview, importColumns, previewImport } from "./importers/preview-import.js";
export { importRegionTable, type RegionTableOptions } from "./importers/region-table/import-region-table.js";
export { type TemplateFile, templateFile } from "./importers/templates/template-file.js";
export { exampleCsv, exampleXlsx, templateCsv, templateXlsx } from "./importers/templates/template-files.js";
export { type TemplateTable, templateTable } from "./importers/templates/template-table.js";
export type {
  ImportFault,
  ImportFormat,
  ImportInput,
  ImportNotice,
  ImportOptions,
  ImportProgress,
  ImportRefusal,
  ImportReport,
  ImportResult,
  TableShape,
} from "./importers/types.js";
export { type ImportUnit, importUnits } from "./importers/units.js";
export type { ImportSource, ImportVintage, VintageOptions } from "./importers/vintage.js";
export { type LetterCheck, letterChecks } from "./letter/letter-checks.js";
export { type LetterVintages, letterVintages } from "./letter/letter-vintages.js";
export { defaultFactsFolder, type FactsResult, loadFacts } from "./load-facts.js";
export { type AccountChoices, type AccountProposal, proposeChoices } from "./open-accounts/account-choices.js";
export { type AccountTableFile, accountTableFile } from "./open-accounts/account-table-file.js";
export { type AccountFile, type ReadAccounts, readAccountFiles } from "./open-accounts/read-account-files.js";
export { type Calibration, calibrate, type FittedVintage, type Residuals } from "./reference/calibrate.js";
export {
  extendedCalibration,
  readCalibrationFile,
  type StoredCalibration,
  storedCalibration,
} from "./reference/calibration-file.js";
export { type DatasetsReading, loadDatasets } from "./reference/load-datasets.js";
export { publishedTotals } from "./reference/published-vintage.js";
export { sectorDataset } from "./reference/sector-dataset.js";
export { sectorInputs } from "./reference/sector-inputs.js";
export { referenceRules, type Specification, specificationName } from "./reference/specification.js";
export type { PublishedTotals, SectorInputs, SharedScalars, VintageScalars } from "./reference/types.js";
export { type VerificationRow, verificationOutcomes, verificationRows } from "./reference/verification.js";
export { type RentCapRow, type RentCapTerm, rentCaps } from "./rents/rent-caps.js";
export { readStoredDataset, type StoredReading, type StoredRefusal } from "./stored/read-stored-dataset.js";
export { calibrateVariants, readVariantsFile } from "./variants/variant-file.js";
export { loadVariants, type VariantSector, type VariantSectorsReading } from "./variants/variant-sectors.js";
