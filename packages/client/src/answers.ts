import type {
  BoundariesQuery,
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

type OutcomeAnswer = OutcomeQuery["outcome"];

export type Outcome = Extract<OutcomeAnswer, { readonly __typename: "Outcome" }>;
export type Fault = Extract<OutcomeAnswer, { readonly __typename: "ScenarioFaults" }>["faults"][number];
export type NationalFigures = Outcome["national"];
export type RegionFigures = Outcome["regions"]["nodes"][number];
/** A region, and whether its shortfall stands whatever is chosen; null for figures that were not made by these rules. */
export type NotedRegion = NotedRegionFragment;
export type Transfer = Outcome["solidarity"]["transfers"][number];
export type SourceLine = NationalFigures["sources"][number];
export type Vintage = VintagesQuery["vintages"][number];
export type SearchHit = NonNullable<SearchQuery["search"]>[number];
export type MunicipalityHome = NonNullable<MunicipalityQuery["municipality"]>;
export type RegionBoundaries = BoundariesQuery["regions"];
