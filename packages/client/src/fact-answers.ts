import type { CatalogueQuery, LetterQuery, MethodQuery, ProgressQuery } from "./generated/graphql.js";

type SectorFigures = NonNullable<ProgressQuery["sectorFigures"]>;
export type Progress = Omit<ProgressQuery, "sectorFigures"> & { readonly sectorFigures: SectorFigures };
export type SectorFigure = SectorFigures[number];
export type NpaTarget = ProgressQuery["npaTargets"][number];
export type RentCap = ProgressQuery["rentCaps"][number];
export type LetterCheck = LetterQuery["letterChecks"][number];
export type LetterAnswer = LetterQuery;
export type Claim = LetterQuery["claims"]["nodes"][number];
export type MethodAnswer = MethodQuery;
export type Assumption = MethodQuery["assumptions"][number];
export type FinancialNorm = MethodQuery["financialNorms"][number];
export type LegalRule = MethodQuery["legalRules"][number];
export type Calibration = MethodQuery["calibration"];
export type VerificationRow = MethodQuery["verification"][number];
export type CatalogueAnswer = CatalogueQuery;
export type FactFile = CatalogueQuery["factFiles"][number];
export type PublishedVintage = CatalogueQuery["vintages"][number];
