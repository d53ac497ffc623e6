import type { BranchInput, MacroPath, Norms, Vintage } from "@solidariteitskaart/model";
import type { Specification } from "./specification.js";

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
  readonly corporations: number;
  readonly corporations2016: number;
  readonly minCorporationsPerRegion: number;
  /** All but the market interest, which is calibrated. */
  readonly macro: Omit<MacroPath, "marketInterest">;
  readonly commercialGuaranteeLevy: readonly number[];
  readonly norms: { readonly social: Norms; readonly commercial: Norms };
  readonly firstYear: number;
  readonly yearCount: number;
}

/** A building agreement: homes for a group of municipalities. */
export interface GroupAgreement {
  readonly homes: number;
  readonly municipalities: readonly string[];
}

/** Homes agreed per province in 2022, for the variant by growth; provinces without a figure share the rest. */
export interface ProvinceAgreements {
  readonly total: number;
  readonly byProvince: Readonly<Record<string, number>>;
}

/** What every vintage of an edition has in common. */
export interface SectorInputs {
  readonly municipalities: readonly SectorMunicipality[];
  readonly regions: readonly SectorRegion[];
  readonly task: NationalTask;
  readonly assumptions: SectorAssumptions;
  readonly agreements: readonly GroupAgreement[];
  readonly provinces: ProvinceAgreements;
  /** Regions that the 2021 study names as hit hardest. */
  readonly hardestHit: readonly string[];
  readonly specification: Specification;
}

/** One published recalculation, as it is fitted: EUR, and what was expected of interest then. */
export interface PublishedTotals {
  readonly vintage: Vintage;
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
  /** Market interest by model year less its own mean, fractions. */
  readonly interestShape: readonly number[];
}

/** The scalar that all vintages of an edition share. */
export interface SharedScalars {
  /** Extra debt per home in the regions hit hardest; 0 where debts are equal. */
  readonly a: number;
}

export interface VintageScalars {
  /** Factor on both unit costs of the social task. */
  readonly costFactor: number;
  /** Level of market interest: its mean over the model years. */
  readonly marketInterest: number;
}
