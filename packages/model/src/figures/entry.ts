import type { MunicipalShare } from "../outcome/municipal-shares.js";
import type {
  CorporationBalance,
  CorporationCosts,
  NationalBalance,
  NotBuilt,
  PublishedFigures,
  RegionBalance,
  ScenarioCostsYear,
  SolidarityPlan,
  StateCosts,
  TaskTotals,
  TenantCosts,
  YearFinance,
} from "../outcome/types.js";
import type { Sum } from "./sums.js";
import type { Unit, Words } from "./unit.js";

/** What a number is: of a period, at a moment, a mean, a share or a ratio, a number of things, or a year itself. */
export type FigureKind = "FLOW" | "STOCK" | "MEAN" | "SHARE" | "COUNT" | "MOMENT";

/** What the dictionary says of a figure; the types below demand an entry for every number of the outcome. */
export interface Entry {
  readonly unit: Unit;
  readonly kind: FigureKind;
  /** Not a whole number, although its unit counts: the model spreads homes over model corporations. */
  readonly real?: true;
  readonly label: Words;
  /** Inside a sentence or a formula; the label without its capital when left out. */
  readonly term?: Words;
  readonly definition: Words;
  /** Never, when left out. */
  readonly addsUpOver?: readonly Sum[];
  /** What may not be added up or concluded, where that is not plain from `addsUpOver`. */
  readonly caution?: Words;
}

/** The numbers of a part of the outcome, by name. */
export type FigureName<Part> = Exclude<
  { [Name in keyof Part]: Part[Name] extends number | null ? Name : never }[keyof Part] & string,
  "year"
>;

type OrNull<Value> = null extends Value ? { readonly nullable: true } : { readonly nullable?: never };

/** An entry for every number of a part of the outcome that has one formula. */
export type EntriesOf<Part, Prefix extends string = ""> = {
  readonly [Name in FigureName<Part> as `${Prefix}${Name}`]: Entry &
    OrNull<Part[Name]> & {
      /** How it follows from others, in their names; null: put in, or by the rule of the plan. */
      readonly formula: string | null;
    };
};

/** Names that stand for the same thing in the country, in a region and in a year. */
type Balances = NationalBalance & RegionBalance & TaskTotals;
export type NationalName = FigureName<NationalBalance>;
export type RegionName = FigureName<RegionBalance>;
export type YearName = FigureName<TaskTotals>;
export type BalanceName = NationalName | RegionName | YearName;

type IfIn<Name, Names, Scope> = Name extends Names ? Scope : never;
type ScopeOf<Name> =
  | IfIn<Name, NationalName, "NATIONAL">
  | IfIn<Name, RegionName, "REGION">
  | IfIn<Name, YearName, "YEAR">;

export type BalanceEntries = {
  readonly [Name in BalanceName]: Entry &
    OrNull<Balances[Name]> & {
      /** One for each place where the outcome has the figure; of a year: in a region, the country's are sums. */
      readonly formula: { readonly [Scope in ScopeOf<Name>]: string | null };
    };
};

export type FinanceEntries = EntriesOf<YearFinance>;
export type CorporationEntries = EntriesOf<CorporationBalance>;
export type MunicipalName = FigureName<MunicipalShare>;
export type PlanEntries = EntriesOf<Pick<SolidarityPlan, "euroKilometres">, "solidarity."> &
  EntriesOf<SolidarityPlan["certain"], "solidarity.certain.">;
export type PublishedEntries = EntriesOf<PublishedFigures, "published.">;
export type CostTotalEntries = EntriesOf<TenantCosts, "costs.tenants."> &
  EntriesOf<StateCosts, "costs.state."> &
  EntriesOf<CorporationCosts, "costs.corporations."> &
  EntriesOf<NotBuilt, "costs.notBuilt.">;
export type CostYearEntries = EntriesOf<ScenarioCostsYear, "costs.">;
