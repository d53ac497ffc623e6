import type { MunicipalShare } from "../../outcome/municipal-shares.js";
import type {
  CorporationBalance,
  CorporationCosts,
  NotBuilt,
  ScenarioCostsYear,
  StateCosts,
  TenantCosts,
  YearFinance,
  YearTotals,
} from "../../outcome/types.js";

export type CountName = Exclude<keyof YearTotals, "year" | "finance">;
export type BookName = keyof YearFinance;

const COUNTS = [
  "task",
  "unmet",
  "shortfall",
  "received",
  "open",
  "openShare",
  "shortfallPerHome",
  "newHomes",
  "measures",
  "homesLost",
  "measuresLost",
] as const satisfies readonly CountName[];

export const BOOKS = [
  "homes",
  "debt",
  "invested",
  "rentIncome",
  "operatingCosts",
  "interest",
  "tax",
  "operatingCashFlow",
  "statePays",
  "interestRate",
  "icr",
  "ltv",
  "monthlyRent",
  "monthlyResultPerHome",
  "taxPerHome",
  "debtPerHome",
] as const satisfies readonly BookName[];

/** Figures of one year, of the country or a region; the books under "finance.". */
export type YearFigureName = CountName | `finance.${BookName}`;
export const YEAR_FIGURES: readonly YearFigureName[] = [...COUNTS, ...BOOKS.map((name) => `finance.${name}` as const)];

/** The same counts and amounts from the first year up to and including one. */
export type UntilFigureName = `until.${CountName}`;
export const UNTIL_FIGURES: readonly UntilFigureName[] = COUNTS.map((name) => `until.${name}` as const);

export const CORPORATION_FIGURES = [
  "homes",
  "task",
  "need",
  "room",
  "debt",
  "debtEnd",
  "homesLost",
  "measuresLost",
  "icrEnd",
  "ltvEnd",
  "firstShortYear",
  "given",
  "received",
  "givenShare",
  "receivedShare",
] as const satisfies readonly (keyof CorporationBalance)[];
export type CorporationFigureName = (typeof CORPORATION_FIGURES)[number];

/** A municipality's part of its region. */
export const MUNICIPAL_FIGURES = [
  "share",
  "task",
  "open",
  "newHomes",
  "homesLost",
  "measuresLost",
] as const satisfies readonly Exclude<keyof MunicipalShare, "municipality">[];
export type MunicipalFigureName = (typeof MUNICIPAL_FIGURES)[number];

/** What measures cost: totals by who pays, and the same year by year. */
export type CostTotalName =
  | `costs.tenants.${keyof TenantCosts}`
  | `costs.state.${keyof StateCosts}`
  | `costs.corporations.${keyof CorporationCosts}`
  | `costs.notBuilt.${keyof NotBuilt}`;
export type CostYearName = `costs.${Exclude<keyof ScenarioCostsYear, "year">}`;
export type CostFigureName = CostTotalName | CostYearName;
