import type { FigureStatus } from "../dataset/types.js";
import type { Scenario } from "../scenario/types.js";
import type { SolidarityRule } from "../solidarity/types.js";

/**
 * All amounts are whole EUR in prices of the first model year, except the flows of `YearFinance` (prices of that year).
 * Regional whole euros are fixed first and national ones are their sums, so parts always add up to totals.
 */

export interface YearTotals {
  readonly year: number;
  readonly task: number;
  /** Before solidarity. Adds up over the years to `need`. */
  readonly unmet: number;
  /** After solidarity. Adds up over the years to `open`. */
  readonly open: number;
  /** open / task, 0 where there is no task. */
  readonly openShare: number;
  readonly newHomes: number;
  readonly measures: number;
  /** After solidarity; add up over the years to the total. */
  readonly homesLost: number;
  readonly measuresLost: number;
  readonly finance: YearFinance | null;
}

/** Social branch, EUR of that year. Null for datasets without corporations. */
export interface YearFinance {
  readonly homes: number;
  readonly debt: number;
  readonly invested: number;
  readonly rentIncome: number;
  readonly operatingCosts: number;
  readonly interest: number;
  readonly tax: number;
  readonly operatingCashFlow: number;
  /** Subsidies and grants. */
  readonly statePays: number;
  readonly interestRate: number;
  readonly icr: number | null;
  readonly ltv: number | null;
  readonly monthlyRent: number;
  readonly monthlyResultPerHome: number;
  readonly taxPerHome: number;
  readonly debtPerHome: number;
}

export type NationalFigureName =
  | "task"
  | "capacity"
  | "shortfall"
  | "surplus"
  | "moved"
  | "open"
  | "homesLost"
  | "measuresLost"
  | "slowdownYear";

export interface NationalBalance {
  readonly task: number;
  readonly capacity: number;
  readonly shortfall: number;
  readonly surplus: number;
  readonly moved: number;
  readonly open: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  /** New homes of the whole task, for "of how many". */
  readonly newHomes: number;
  readonly measures: number;
  /** First year in which more than 3 % of the national task stays open after solidarity. */
  readonly slowdownYear: number | null;
  readonly regionsWithShortfall: number;
  readonly regionsWithSurplus: number;
  readonly figureStatus: Readonly<Record<NationalFigureName, FigureStatus>>;
}

export interface RegionBalance {
  readonly region: string;
  readonly task: number;
  readonly need: number;
  readonly room: number;
  readonly capacity: number;
  readonly shortfall: number;
  readonly surplus: number;
  readonly given: number;
  readonly received: number;
  /** Shortfall that stays after solidarity. */
  readonly open: number;
  /** surplus - shortfall: the own position. */
  readonly ownPosition: number;
  /** ownPosition + received - given. */
  readonly remaining: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  readonly homesLostBefore: number;
  readonly measuresLostBefore: number;
  readonly newHomes: number;
  readonly measures: number;
  readonly homes: number;
  /** ownPosition / homes, EUR a corporation home, whole. */
  readonly ownPositionPerHome: number;
  /** shortfall / task. */
  readonly shortfallShare: number;
  /** open / task. */
  readonly openShare: number;
  /** The commercial branch, apart. */
  readonly commercialSurplus: number;
  readonly commercialShortfall: number;
  readonly years: readonly YearTotals[];
}

export interface CorporationBalance {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly homes: number;
  readonly task: number;
  readonly need: number;
  readonly room: number;
  readonly debt: number;
  readonly debtEnd: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  /** In the last model year. */
  readonly icrEnd: number | null;
  readonly ltvEnd: number;
  /** First year in which less than the whole task can be financed. */
  readonly firstShortYear: number | null;
  /** Its part of what its region gives: by room. */
  readonly given: number;
  /** Its part of what its region receives: by need. */
  readonly received: number;
}

export interface PlannedTransfer {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly distanceKm: number;
  /** Between two regions always: the core-region rule. */
  readonly requiresExemption: boolean;
}

export interface SolidarityPlan extends SolidarityRule {
  readonly moved: number;
  readonly open: number;
  readonly euroKilometres: number | null;
  readonly transfers: readonly PlannedTransfer[];
  /** What no rule can change. */
  readonly certain: { readonly atMostMoved: number; readonly atLeastOpen: number };
}

/** Plain data: the one answer that map, table, text, download and API read from. */
export interface Outcome {
  /** Same data, same scenario, same engine: same hash, everywhere. */
  readonly hash: string;
  readonly vintage: string;
  readonly datasetHash: string;
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly national: NationalBalance;
  readonly regions: readonly RegionBalance[];
  readonly corporations: readonly CorporationBalance[];
  readonly years: readonly YearTotals[];
  readonly solidarity: SolidarityPlan;
}
