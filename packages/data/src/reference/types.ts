import type { BranchInput, MacroPath, Norms } from "@solidariteitskaart/model";

/** What the reference sector reads of one municipality. */
export interface SectorMunicipality {
  readonly code: string;
  readonly province: string;
  readonly region: string;
  readonly dwellings: number;
  /** Dwellings owned by corporations: dwellings x share. */
  readonly corporationDwellings: number;
  /** EUR. */
  readonly meanWozValue: number;
  /** Dwellings at the start and at the end of the growth window. */
  readonly dwellingsFrom: number;
  readonly dwellingsUntil: number;
}

export interface SectorRegion {
  readonly code: string;
  readonly name: string;
  readonly corporations2016: number;
}

/** National task by model year. */
export interface NationalTask {
  readonly socialHomes: readonly number[];
  readonly midRentHomes: readonly number[];
  readonly measures: readonly number[];
}

/** Starting values of one branch that are the same everywhere. */
export interface BranchAssumptions extends Omit<BranchInput, "homes" | "debt" | "salePrice"> {
  /** Share of the corporation dwellings. */
  readonly homesShare: number;
  readonly newHomeCost: number;
  readonly measureCost: number;
  /** Sale price as a share of the WOZ value. */
  readonly salePriceShareOfWoz: number;
}

export interface SectorAssumptions {
  readonly social: BranchAssumptions;
  readonly commercial: BranchAssumptions & { readonly debtPerHome: number };
  /** EUR, social branch of all corporations, end of the year before the first. */
  readonly socialDebtTotal: number;
  /** Standard deviation of the logarithm of debt per home within a region. */
  readonly debtSpread: number;
  readonly corporations: number;
  readonly corporations2016: number;
  readonly minCorporationsPerRegion: number;
  /** All but the market interest, which is calibrated. */
  readonly macro: Omit<MacroPath, "marketInterest">;
  readonly norms: { readonly social: Norms; readonly commercial: Norms };
  readonly firstYear: number;
  readonly yearCount: number;
}

/** Homes agreed per province in 2022; provinces without a figure share the rest. */
export interface ProvinceAgreements {
  readonly total: number;
  readonly byProvince: ReadonlyMap<string, number>;
}

export interface SectorInputs {
  readonly municipalities: readonly SectorMunicipality[];
  readonly regions: readonly SectorRegion[];
  readonly task: NationalTask;
  readonly assumptions: SectorAssumptions;
  readonly agreements: ProvinceAgreements;
  /** Regions that the 2021 study names as hit hardest: carry `1 + a` times the debt per home. */
  readonly hardestHit: readonly string[];
}

/** The scalars that calibration finds. */
export interface SharedScalars {
  /** Extra debt per home in the regions hit hardest. */
  readonly a: number;
  /** Exponent of the WOZ value in the debt per home. */
  readonly e: number;
}

export interface VintageScalars {
  /** Factor on both unit costs of the social task. */
  readonly costFactor: number;
  readonly marketInterest: number;
}
