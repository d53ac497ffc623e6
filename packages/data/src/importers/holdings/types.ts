/** Kinds of homes as the supervisor counts them in its forecast data (dPi). */
export type HomeKind =
  | "CHEAP"
  | "AFFORDABLE"
  | "UP_TO_ALLOWANCE_LIMIT"
  | "UP_TO_MID_RENT_LIMIT"
  | "ABOVE_MID_RENT_LIMIT"
  | "NOT_SELF_CONTAINED";

/** Homes of one kind of one corporation in one municipality at the end of one year. */
export interface HoldingRow {
  /** Number at the chamber of commerce, eight digits. */
  readonly corporation: string;
  /** Code of a municipality of the facts; homes in a former one stand with its successors. */
  readonly municipality: string;
  readonly year: number;
  readonly branch: "social" | "commercial";
  readonly kind: HomeKind;
  readonly homes: number;
}

/** Where homes stand, by corporation. No vintage by itself: it tells the import of corporations where homes are. */
export interface Holdings {
  readonly kind: "HOLDINGS";
  readonly hash: string;
  /** Ascending. */
  readonly years: readonly number[];
  /** In order of corporation, municipality, year, branch and kind. */
  readonly rows: readonly HoldingRow[];
}
