import { type Comparator, comparator, sourceIds, vintageCode } from "../csv/codes.js";
import { day } from "../csv/dates.js";
import { defineFactFile } from "../csv/fact-file.js";
import { oneOf, orNothing, textField, wholeNumberField } from "../csv/fields.js";

/** A published amount with the word that stood beside it: "more than" 5 billion. */
export interface PublishedAmount {
  /** EUR, 2025-2034. */
  readonly amount: number;
  readonly comparator: Comparator;
}

/** One yearly recalculation (doorrekening) as it was published. */
export interface PublishedVintage {
  readonly code: string;
  readonly labelNl: string;
  readonly labelEn: string;
  /** ISO date of publication. */
  readonly date: string;
  /** "month": only the month is known, and `date` is its first day. */
  readonly precision: "day" | "month";
  /** ISO date from which a newer recalculation is to be expected, or null. */
  readonly nextExpected: string | null;
  readonly task: PublishedAmount;
  readonly shortfall: PublishedAmount;
  readonly surplus: PublishedAmount;
  /** Social homes and measures that do not come, and the first year of slow-down; null where not published. */
  readonly homesLost: number | null;
  readonly measuresLost: number | null;
  readonly slowdownYear: number | null;
  /** Whether the whole task was called feasible when corporations help each other. */
  readonly feasible: boolean;
  readonly sources: readonly string[];
}

export const vintageFile = defineFactFile({
  file: "vintages.csv",
  key: ["code"],
  columns: {
    code: vintageCode,
    label_nl: textField,
    label_en: textField,
    date: day,
    precision: oneOf(["day", "month"]),
    next_expected: orNothing(day),
    task_eur: wholeNumberField(0),
    task_comparator: comparator,
    shortfall_eur: wholeNumberField(0),
    shortfall_comparator: comparator,
    surplus_eur: wholeNumberField(0),
    surplus_comparator: comparator,
    homes_lost: orNothing(wholeNumberField(0)),
    measures_lost: orNothing(wholeNumberField(0)),
    slowdown_year: orNothing(wholeNumberField(2000, 2100)),
    feasible: oneOf(["true", "false"]),
    sources: sourceIds,
  },
  toRow: (cells): PublishedVintage => ({
    code: cells.code,
    labelNl: cells.label_nl,
    labelEn: cells.label_en,
    date: cells.date,
    precision: cells.precision,
    nextExpected: cells.next_expected,
    task: { amount: cells.task_eur, comparator: cells.task_comparator },
    shortfall: { amount: cells.shortfall_eur, comparator: cells.shortfall_comparator },
    surplus: { amount: cells.surplus_eur, comparator: cells.surplus_comparator },
    homesLost: cells.homes_lost,
    measuresLost: cells.measures_lost,
    slowdownYear: cells.slowdown_year,
    feasible: cells.feasible === "true",
    sources: cells.sources,
  }),
});
