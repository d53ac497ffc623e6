import type { SectorDataset } from "../dataset/types.js";
import type { Unit } from "../figures/unit.js";
import type { DraftOfInput } from "./scenario-draft.js";

/** Assumptions are the world, measures are what somebody decides. */
export type LeverKind = "ASSUMPTION" | "MEASURE";

/**
 * What a value counts, in human units: 0.5 PERCENTAGE_POINT is half a percentage point, 20 PERCENT a fifth. EUR is in
 * prices of the first model year; EUR_PER_MONTH in prices of the year from which it holds; EUR_PER_YEAR of each year.
 */
export type LeverUnit = Extract<
  Unit,
  "PERCENTAGE_POINT" | "PERCENT" | "EUR" | "EUR_PER_MONTH" | "EUR_PER_YEAR" | "RATIO" | "SWITCH"
>;

export type Decider = "NOBODY" | "STATE" | "CORPORATIONS" | "SUPERVISOR" | "EU";

/**
 * What a higher value does to the national shortfall when it holds to the end. Proved over random sectors, with the
 * exceptions named, in levers/direction.test.ts.
 */
export type EffectOfMore = "LOWERS_SHORTFALL" | "RAISES_SHORTFALL" | "DEPENDS";

/** Places of years in the arrays of a run, both included. */
export interface YearRange {
  readonly from: number;
  readonly until: number;
}

/** Everything about one lever; validation, URL, GraphQL and pages derive from it (docs/recipes/add-a-lever.md). */
export interface Lever {
  /** camelCase, unique over both kinds, never reused for another meaning: links hold it. */
  readonly key: string;
  /** What it is called, for people. */
  readonly label: { readonly nl: string; readonly en: string };
  /** What it does, in one or two English sentences; pages have texts of their own, by key. */
  readonly description: string;
  readonly kind: LeverKind;
  readonly unit: LeverUnit;
  readonly min: number;
  readonly max: number;
  /** For sliders only: any value in the range is accepted, of a SWITCH only 0 and 1. */
  readonly step: number;
  /** The value that changes nothing; null: the vintage's own value, see `ownValue`. */
  readonly default: number | null;
  /** Where `default` is null: what the data say. */
  readonly ownValue?: (dataset: SectorDataset) => number;
  /** First year in which it can hold, and from which it holds when a scenario names none. */
  readonly firstYear: number;
  /** Last year that can be named; without an end year a lever holds on to the end of the run, also after this year. */
  readonly lastYear: number;
  /** True: one value for all years, so that a scenario cannot choose years. */
  readonly wholePeriod: boolean;
  readonly decidedBy: readonly Decider[];
  /** Id in letter-claims.csv; null: own addition, not named in the letter. */
  readonly claim: string | null;
  readonly effectOfMore: EffectOfMore;
  /** Key of the lever without which this one has no effect. */
  readonly companionOf?: string;
  /** Writes its effect into the draft. Effects of levers must not depend on their order: add or multiply. */
  readonly apply: (draft: DraftOfInput, value: number, years: YearRange) => void;
}

/** The years of the agreements; later years exist only in the long run. */
export const FIRST_LEVER_YEAR = 2025;
/** The letter is of January 2026: nothing that is decided now changes an earlier year. */
export const FIRST_DECIDABLE_YEAR = 2026;
export const LAST_LEVER_YEAR = 2034;

/**
 * The value at which a lever changes nothing for this dataset.
 * @returns in the lever's unit
 */
export function neutralValue(lever: Lever, dataset: SectorDataset): number {
  return lever.default ?? lever.ownValue?.(dataset) ?? 0;
}
