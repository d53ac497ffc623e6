import type { FigureStatus } from "../dataset/types.js";
import type { Scenario } from "../scenario/types.js";
import type { SolidarityRule } from "../solidarity/types.js";

/**
 * How one figure follows from others stands in the dictionary (figures/). All amounts are whole EUR in prices of the first
 * model year, except the flows of `YearFinance` (prices of that year).
 * Regional whole euros are fixed first and national ones are their sums, so parts always add up to totals.
 */

/** Homes and measures that were agreed and do not come, after solidarity. */
export interface Undone {
  /** There is no money for them. */
  readonly homesLost: number;
  readonly measuresLost: number;
  /** Taken out of the task by a lower ambition; less than none where more is asked than was agreed. */
  readonly homesScrapped: number;
  readonly measuresScrapped: number;
  /** Both together. */
  readonly homesNotBuilt: number;
  readonly measuresNotDone: number;
}

/** What becomes of the task of one year, or of all years up to and including it; what is undone adds up over the years. */
export interface TaskTotals extends Undone {
  readonly year: number;
  readonly task: number;
  /** Before solidarity. Adds up over the years to `need`. */
  readonly unmet: number;
  /** The part of `unmet` that room elsewhere in the region can not carry. Adds up over the years to `shortfall`. */
  readonly shortfall: number;
  /** Its part of what the region receives: shortfall - received = open. */
  readonly received: number;
  /** After solidarity. Adds up over the years to `open`. */
  readonly open: number;
  /** shortfall / homes, EUR a corporation home, whole. */
  readonly shortfallPerHome: number;
  /** open / task, 0 where there is no task. */
  readonly openShare: number;
  readonly newHomes: number;
  readonly measures: number;
}

export interface YearTotals extends TaskTotals {
  readonly finance: YearFinance | null;
}

/** Social branch, EUR of that year. Null for datasets without corporations. */
export interface YearFinance {
  readonly homes: number;
  /** Of which built since the start of the agreements: the second cohort. */
  readonly newCohortHomes: number;
  readonly debt: number;
  readonly invested: number;
  readonly rentIncome: number;
  /** With the guarantee levy. */
  readonly operatingCosts: number;
  /** Yearly payment to the guarantee fund (obligoheffing). */
  readonly guaranteeLevy: number;
  readonly interest: number;
  readonly tax: number;
  /** Of the tax, what earnings stripping causes: the rate times the interest that does not count. */
  readonly strippingTax: number;
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

/** National figures with a status of their own: the others are modelled. */
export const NATIONAL_STATUSES = [
  "task",
  "capacity",
  "shortfall",
  "surplus",
  "moved",
  "open",
  "homesLost",
  "measuresLost",
  "slowdownYear",
] as const satisfies readonly (keyof NationalBalance)[];

export type NationalFigureName = (typeof NATIONAL_STATUSES)[number];

export interface NationalBalance extends Undone {
  readonly task: number;
  readonly capacity: number;
  readonly shortfall: number;
  readonly surplus: number;
  readonly moved: number;
  readonly open: number;
  /** New homes of the whole task, for "of how many". */
  readonly newHomes: number;
  readonly measures: number;
  /** First year in which more than 3 % of the national task stays open after solidarity. */
  readonly slowdownYear: number | null;
  readonly regionsWithShortfall: number;
  readonly regionsWithSurplus: number;
  readonly figureStatus: Readonly<Record<NationalFigureName, FigureStatus>>;
  /** What the recalculation published, beside the model's own; null under levers, and for figures of one's own. */
  readonly published: PublishedFigures | null;
}

/** National figures as they were published: EUR, counts, a year; null for what was not. */
export interface PublishedFigures {
  readonly task: number | null;
  readonly shortfall: number | null;
  readonly surplus: number | null;
  readonly homesLost: number | null;
  readonly measuresLost: number | null;
  readonly slowdownYear: number | null;
}

export interface RegionBalance extends Undone {
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
  readonly remaining: number;
  readonly homesLostBefore: number;
  readonly measuresLostBefore: number;
  readonly newHomes: number;
  readonly measures: number;
  readonly homes: number;
  /** ownPosition / homes, EUR a corporation home, whole. */
  readonly ownPositionPerHome: number;
  readonly shortfallShare: number;
  readonly openShare: number;
  /** homesLost / newHomes, 0 where no new homes were agreed. */
  readonly homesLostShare: number;
  /** The commercial branch, apart. */
  readonly commercialSurplus: number;
  readonly commercialShortfall: number;
  readonly years: readonly YearTotals[];
  /** Every year with all years before it. */
  readonly yearsUntil: readonly TaskTotals[];
}

/** What is undone of it is real: what its regions cannot do after solidarity, by its part, and what it was not asked. */
export interface CorporationBalance extends Undone {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly homes: number;
  readonly task: number;
  readonly need: number;
  readonly room: number;
  readonly debt: number;
  readonly debtEnd: number;
  /** In the last model year. */
  readonly icrEnd: number | null;
  /** Null: debt and no home. */
  readonly ltvEnd: number | null;
  /** First year in which less than the whole task can be financed. */
  readonly firstShortYear: number | null;
  /** Its part of what its region gives: by room. */
  readonly given: number;
  /** Its part of what its region receives: by need. */
  readonly received: number;
  /** Its part of all that moves in the country, 0..1; 0 where nothing moves. */
  readonly givenShare: number;
  readonly receivedShare: number;
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

/** What the measures of a scenario ask in one year. EUR of that year unless said otherwise; less than none is negative. */
export interface ScenarioCostsYear {
  readonly year: number;
  /** EUR a month that a social tenant pays extra, mean over all of them. */
  readonly monthlyExtraRent: number;
  /** EUR a month that a tenant pays extra whom the targeted increase concerns; null where there is none. */
  readonly monthlyExtraRentTargeted: number | null;
  /** What tenants pay extra together. */
  readonly rentPaidExtra: number;
  /** Subsidies and grants. */
  readonly subsidies: number;
  /** Corporate tax less than without the measures; negative where they make corporations pay more tax. */
  readonly taxForgone: number;
  readonly stateTotal: number;
  /** Maintenance and management that are not paid for any more. */
  readonly upkeepCut: number;
  /** Debt of the corporations' social branch at year end, more than without the measures. */
  readonly debtExtra: number;
  /** Agreed, but taken out of the task by a lower ambition; counts. */
  readonly homesDropped: number;
  readonly measuresDropped: number;
}

export interface TenantCosts {
  /** First year in which rents differ; null: they never do. */
  readonly firstYear: number | null;
  /** EUR a month, mean over all social tenants, in that year. */
  readonly monthlyExtraFirst: number;
  /** The same in the last model year. */
  readonly monthlyExtraLast: number;
  /** Share of the tenants whom a targeted increase concerns, 0..1; null where there is none. */
  readonly targetedShare: number | null;
  /** EUR a month for each of them, in the first year of the targeted increase and in the last model year. */
  readonly monthlyExtraTargetedFirst: number | null;
  readonly monthlyExtraTargetedLast: number | null;
  /** By all tenants together over all years. */
  readonly total: number;
  /** total / number of model years. */
  readonly perYear: number;
}

export interface StateCosts {
  readonly subsidies: number;
  readonly taxForgone: number;
  readonly total: number;
  /** total / number of model years. */
  readonly perYear: number;
}

export interface CorporationCosts {
  /** Maintenance and management that are not paid for any more. */
  readonly upkeepCut: number;
  /** Surplus of the commercial branch that may serve the social task. */
  readonly commercialSurplusOffered: number;
  /** EUR of the last model year. */
  readonly debtExtraEnd: number;
}

/** Homes and measures of the agreement that do not come: dropped from the task, or still open after solidarity. */
export interface NotBuilt {
  readonly homesAgreed: number;
  readonly homesDropped: number;
  readonly homesLost: number;
  readonly homes: number;
  readonly measuresAgreed: number;
  readonly measuresDropped: number;
  readonly measuresLost: number;
  readonly measures: number;
}

/**
 * No lever is free: who pays for the measures of a scenario, against the same world without any measure. Totals are
 * whole EUR in prices of the first model year.
 */
export interface ScenarioCosts {
  readonly tenants: TenantCosts;
  readonly state: StateCosts;
  readonly corporations: CorporationCosts;
  readonly notBuilt: NotBuilt;
  readonly years: readonly ScenarioCostsYear[];
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
  readonly yearsUntil: readonly TaskTotals[];
  readonly solidarity: SolidarityPlan;
  /** Null for a table of regions: levers do not run there. */
  readonly costs: ScenarioCosts | null;
}
