import type { AnswerOf } from "./answer-in.js";
import type {
  ChancesQuery,
  CompareQuery,
  EachYearQuery,
  MunicipalityMapQuery,
  OpenRangeQuery,
  SpreadQuery,
} from "./generated/graphql.js";

type SpreadOutcome = AnswerOf<SpreadQuery, "outcome">;
type EachYearOutcome = AnswerOf<EachYearQuery, "outcome">;

export type RegionSpread = SpreadOutcome["regions"]["nodes"][number];
export type Chances = AnswerOf<ChancesQuery, "ensemble">;
/** The country and its regions by year, or running from the first year. */
export type YearlyOutcome = EachYearOutcome;
export type YearFigures = EachYearOutcome["years"][number];
export type MunicipalityMap = MunicipalityMapQuery;
/** The other end of a comparison. */
export type ComparedOutcome = AnswerOf<{ readonly scenario: CompareQuery["other"] }, "outcome">;
export type Difference = Extract<CompareQuery["difference"], { readonly __typename: "Difference" }>;

/** How far what stays open can run, for the country and for each region. */
export type OpenRange = AnswerOf<OpenRangeQuery, "ensemble">;
