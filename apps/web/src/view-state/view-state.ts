import type { GiveRule, ReceiveRule, Route } from "@solidariteitskaart/client";

export const giveRules = ["PROPORTIONAL", "STATUTORY_LEVY"] as const satisfies readonly GiveRule[];
export const receiveRules = [
  "PROPORTIONAL",
  "LOWEST_COVERAGE_FIRST",
  "MOST_HOMES",
] as const satisfies readonly ReceiveRule[];
export const routes = ["NEAREST", "POOL"] as const satisfies readonly Route[];
export const presentations = ["map", "table", "text"] as const;
export const flowChoices = ["largest", "all", "none"] as const;
export const sortColumns = ["name", "own", "received", "given", "remaining", "homesLost"] as const;

export type Presentation = (typeof presentations)[number];
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

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Everything that one view of the map page depends on; the URL holds exactly this. */
export interface ViewState {
  /** Code of the recalculation; null: the newest. */
  readonly vintage: string | null;
  readonly rule: RuleChoice;
  readonly region: string | null;
  /** Municipality that was searched for, inside `region`. */
  readonly municipality: string | null;
  readonly presentation: Presentation;
  readonly flows: FlowChoice;
  readonly sorting: Sorting;
}

export const defaultRule: RuleChoice = {
  give: "PROPORTIONAL",
  receive: "PROPORTIONAL",
  route: "NEAREST",
  reserveShare: 0,
  maxDistanceKm: null,
};

export const defaultView: ViewState = {
  vintage: null,
  rule: defaultRule,
  region: null,
  municipality: null,
  presentation: "map",
  flows: "largest",
  sorting: { column: "own", descending: false },
};
