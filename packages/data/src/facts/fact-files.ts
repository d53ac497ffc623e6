import type { FactFile, FactTable } from "../csv/fact-file.js";
import { assumptionFile } from "./assumption.js";
import { buildingAgreementFile } from "./building-agreement.js";
import { claimFile } from "./claim.js";
import { expectedInterestFile } from "./expected-interest.js";
import { factDatasetFile } from "./fact-dataset.js";
import { legalRuleFile } from "./legal-rule.js";
import { municipalAgreementFile } from "./municipal-agreement.js";
import { municipalityFile } from "./municipality.js";
import { municipalityNameFile } from "./municipality-name.js";
import { municipalitySuccessionFile } from "./municipality-succession.js";
import { municipalityYearFile } from "./municipality-year.js";
import { normFile } from "./norm.js";
import { npaTargetFile } from "./npa-target.js";
import { openAccountFile } from "./open-account.js";
import { provinceAgreementFile } from "./province-agreement.js";
import { regionFile } from "./region.js";
import { regionDistanceFile } from "./region-distance.js";
import { regionLabelFile } from "./region-label.js";
import { regionalEvidenceFile } from "./regional-evidence.js";
import { sectorFigureFile } from "./sector-figure.js";
import { sourceFile } from "./source.js";
import { vintageFile } from "./vintage.js";

/** Every file of facts. A new kind of fact is one file beside this one, and one line here. */
export const factFiles = {
  municipalities: municipalityFile,
  municipalityHistory: municipalityYearFile,
  municipalitySuccessions: municipalitySuccessionFile,
  municipalityNames: municipalityNameFile,
  regions: regionFile,
  regionLabels: regionLabelFile,
  regionDistances: regionDistanceFile,
  regionalEvidence: regionalEvidenceFile,
  npaTargets: npaTargetFile,
  claims: claimFile,
  vintages: vintageFile,
  assumptions: assumptionFile,
  buildingAgreements: buildingAgreementFile,
  provinceAgreements: provinceAgreementFile,
  expectedInterest: expectedInterestFile,
  norms: normFile,
  legalRules: legalRuleFile,
  sectorFigures: sectorFigureFile,
  municipalAgreements: municipalAgreementFile,
  openAccounts: openAccountFile,
  sources: sourceFile,
  datasets: factDatasetFile,
} as const;

export type FactGroup = keyof typeof factFiles;

export const factGroups = Object.keys(factFiles) as FactGroup[];

type RowOf<F> = F extends FactFile<infer Row> ? Row : never;

/** The rows of every file by group. */
export type FactRows = { readonly [G in FactGroup]: readonly RowOf<(typeof factFiles)[G]>[] };

/** The tables of every file by group, with lines and faults. */
export type FactTables = { readonly [G in FactGroup]: FactTable<RowOf<(typeof factFiles)[G]>> };
