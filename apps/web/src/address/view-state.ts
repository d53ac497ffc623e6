import type { GiveRule, ReceiveRule, Route } from "@solidariteitskaart/client";
import { usualRule } from "@solidariteitskaart/model/links";
import type { Measure } from "../measures/measures";

export const giveRules = ["PROPORTIONAL", "STATUTORY_LEVY"] as const satisfies readonly GiveRule[];
export const receiveRules = [
  "PROPORTIONAL",
  "LOWEST_COVERAGE_FIRST",
  "MOST_HOMES",
] as const satisfies readonly ReceiveRule[];
export const routes = ["NEAREST", "POOL"] as const satisfies readonly Route[];
export const presentations = ["map", "table", "text", "compare"] as const;
export const flowChoices = ["few", "largest", "all", "own", "none"] as const;
export const sortColumns = ["name", "own", "received", "given", "remaining", "homesLost", "measure"] as const;

export type Presentation = (typeof presentations)[number];
/** The same recalculation without the levers of the scenario. */
export const BASE = "base";

/** One year alone, or all years up to and including it. */
export const spans = ["each", "until"] as const;

export type Span = (typeof spans)[number];
export type FlowChoice = (typeof flowChoices)[number];
export type SortColumn = (typeof sortColumns)[number];

/** How solidarity is shared out, as the reader chose it. */
export interface RuleChoice {
  readonly give: GiveRule;
  readonly receive: ReceiveRule;
  readonly route: Route;
  /** Share of each surplus that stays at home, 0..1. */
  readonly reserveShare: number;
  /** Kilometres; null: no limit. */
  readonly maxDistanceKm: number | null;
}

/** A lever of a scenario as it stands in a link: ["m.rentIncrease", "0.5@2027-2030"]. Judging it is the API's work. */
export type LeverPair = readonly [name: string, value: string];

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** A scenario as a link holds it: all that its figures depend on, and what its maker called it. */
export interface LinkedScenario {
  /** Code of the recalculation. */
  readonly vintage: string;
  readonly rule: RuleChoice;
  readonly levers: readonly LeverPair[];
  /** It says nothing about the figures; "" for none. */
  readonly name: string;
}

/** What a view is compared with: a recalculation under the same levers, BASE, or another scenario. */
export type Against = string | LinkedScenario;

/** Everything that one view of the map page depends on; the URL holds exactly this. */
export interface ViewState {
  /** Code of the recalculation; null: the newest. */
  readonly vintage: string | null;
  readonly rule: RuleChoice;
  /** Sorted by name; none: no scenario. */
  readonly levers: readonly LeverPair[];
  /** What the maker of the scenario called it; "" for none. */
  readonly name: string;
  /** Null: the whole period. */
  readonly year: number | null;
  readonly span: Span;
  readonly region: string | null;
  /** Municipality that was searched for, inside `region`. */
  readonly municipality: string | null;
  /** A flow between two regions, "FRL-HMR"; never beside a region. */
  readonly flow: string | null;
  readonly presentation: Presentation;
  /** Null: what lies nearest. */
  readonly against: Against | null;
  /** What the colours of the map say. */
  readonly measure: Measure;
  readonly flows: FlowChoice;
  readonly sorting: Sorting;
}

export const defaultRule: RuleChoice = { ...usualRule, maxDistanceKm: null };

export const isDefaultRule = (rule: RuleChoice): boolean => JSON.stringify(rule) === JSON.stringify(defaultRule);

export const defaultView: ViewState = {
  vintage: null,
  rule: defaultRule,
  levers: [],
  name: "",
  year: null,
  span: "each",
  region: null,
  municipality: null,
  flow: null,
  presentation: "map",
  against: null,
  measure: "balance",
  flows: "largest",
  sorting: { column: "own", descending: false },
};
