import type { BranchInput, MacroPath, Norms, TaskInput } from "../finance/types.js";
import type { DistanceTable } from "../solidarity/types.js";

/** Where a figure comes from, for people. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  /** ISO date on which the source was read, or null. */
  readonly retrieved: string | null;
}

export type FigureStatus = "PUBLISHED" | "DERIVED" | "MODELLED" | "ASSUMED";

/** One yearly recalculation (doorrekening), or a user's own. */
export interface Vintage {
  /** "2026-01"; unique. */
  readonly code: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** ISO date of publication. */
  readonly date: string;
  /** ISO date after which a newer recalculation is to be expected, or null. */
  readonly nextExpected: string | null;
  /** EUR, null where nothing was published. */
  readonly publishedTask: number | null;
  readonly publishedShortfall: number | null;
  readonly publishedSurplus: number | null;
  /** Social homes and measures that do not come, and the first year of slow-down; absent where nothing was published. */
  readonly publishedHomesLost?: number | null;
  readonly publishedMeasuresLost?: number | null;
  readonly publishedSlowdownYear?: number | null;
}

export interface DatasetRegion {
  readonly code: string;
  readonly name: string;
  /** Dwellings owned by corporations. */
  readonly homes: number;
  /** Their total WOZ value, EUR. */
  readonly woz: number;
}

export interface RegionShare {
  readonly region: string;
  /** 0..1; the shares of one list add up to 1. */
  readonly share: number;
}

export interface CorporationBranch {
  readonly input: BranchInput;
  readonly task: TaskInput;
  /** Where the task lies. */
  readonly taskShares: readonly RegionShare[];
  /** Where the homes stand. */
  readonly homeShares: readonly RegionShare[];
}

export interface DatasetCorporation {
  readonly id: string;
  /** Model corporations never carry real names. */
  readonly name: string;
  /** Core region. */
  readonly region: string;
  readonly social: CorporationBranch;
  readonly commercial: CorporationBranch | null;
}

interface DatasetBase {
  readonly vintage: Vintage;
  /** Edition of the model that the dataset was calibrated with or imported for: see MODEL_EDITION. */
  readonly modelEdition: number;
  /** SHA-256 over the canonical content, without the hash itself. */
  readonly hash: string;
  readonly firstYear: number;
  readonly yearCount: number;
  readonly regions: readonly DatasetRegion[];
  readonly distanceKm: DistanceTable;
  readonly sources: readonly Source[];
}

/** Corporations with accounts and tasks: the full model runs. */
export interface SectorDataset extends DatasetBase {
  readonly kind: "SECTOR";
  readonly corporations: readonly DatasetCorporation[];
  /** As the social branch meets it; the commercial branch differs in the guarantee levy alone. */
  readonly macro: MacroPath;
  /** Share of the debt a year: loans of the commercial branch are not guaranteed. Beyond its end the last value holds. */
  readonly commercialGuaranteeLevy: readonly number[];
  readonly norms: { readonly social: Norms; readonly commercial: Norms };
}

/** A region's position as a recalculation's annex prints it: solidarity runs, levers do not. */
export interface RegionPosition {
  readonly region: string;
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
  readonly newHomes: number | null;
  readonly measures: number | null;
}

export interface RegionTableDataset extends DatasetBase {
  readonly kind: "REGION_TABLE";
  readonly positions: readonly RegionPosition[];
}

/** Immutable, one object per vintage. */
export type Dataset = SectorDataset | RegionTableDataset;
