import type { AnswerOf } from "./answer-in.js";
import type {
  BoundariesQuery,
  FaultLineFragment,
  MunicipalitiesOfQuery,
  MunicipalityQuery,
  NotedRegionFragment,
  OutcomeQuery,
  SearchQuery,
  VintagesQuery,
} from "./generated/graphql.js";

export type {
  FigureStatus,
  GiveRule,
  ReceiveRule,
  Route,
  SearchKind,
  SolidarityRuleInput,
} from "./generated/graphql.js";

export type Outcome = AnswerOf<OutcomeQuery, "outcome">;
export type Fault = FaultLineFragment;
export type NationalFigures = Outcome["national"];
export type RegionFigures = Outcome["regions"]["nodes"][number];
/** A region, and whether its shortfall stands whatever is chosen; null for figures that were not made by these rules. */
export type NotedRegion = NotedRegionFragment;
export type Transfer = Outcome["solidarity"]["transfers"][number];
export type SourceLine = NationalFigures["sources"][number];
export type Vintage = VintagesQuery["vintages"][number];
export type SearchHit = NonNullable<SearchQuery["search"]>[number];
export type MunicipalityHome = NonNullable<MunicipalityQuery["municipality"]>;
/** A municipality with its figures in a recalculation. */
export type MunicipalityOf = AnswerOf<
  MunicipalitiesOfQuery,
  "outcome"
>["allRegions"][number]["region"]["municipalities"][number];
export type RegionBoundaries = BoundariesQuery["regions"];
