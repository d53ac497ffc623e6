import type {
  ChancesQuery,
  CompareQuery,
  EachYearQuery,
  MunicipalityMapQuery,
  OpenRangeQuery,
  SpreadQuery,
} from "./generated/graphql.js";

type SpreadOutcome = Extract<SpreadQuery["outcome"], { readonly __typename: "Outcome" }>;
type EachYearOutcome = Extract<EachYearQuery["outcome"], { readonly __typename: "Outcome" }>;

export type RegionSpread = SpreadOutcome["regions"]["nodes"][number];
export type Chances = Extract<ChancesQuery["ensemble"], { readonly __typename: "Ensemble" }>;
/** The country and its regions by year, or running from the first year. */
export type YearlyOutcome = EachYearOutcome;
export type YearFigures = EachYearOutcome["years"][number];
export type MunicipalityMap = MunicipalityMapQuery;
/** The other end of a comparison. */
export type ComparedOutcome = Extract<CompareQuery["other"], { readonly __typename: "Outcome" }>;
export type Difference = Extract<CompareQuery["difference"], { readonly __typename: "Difference" }>;

/** How far what stays open can run, for the country and for each region. */
export type OpenRange = Extract<OpenRangeQuery["ensemble"], { readonly __typename: "Ensemble" }>;
