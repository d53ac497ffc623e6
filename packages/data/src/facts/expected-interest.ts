import type { FigureStatus } from "@solidariteitskaart/model";
import { sourceIds, vintageCode } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number, textField, wholeNumberField } from "../csv/fields.js";

/**
 * What was expected of market interest when a recalculation was made. The model takes only the shape from it, the
 * deviation of each year from the mean of all; the level is fitted.
 */
export interface ExpectedInterest {
  readonly vintage: string;
  readonly year: number;
  /** Percent, including the surcharge that corporations pay. */
  readonly expectedPercent: number;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string;
  readonly noteEn: string;
}

export const expectedInterestFile = defineFactFile({
  file: "interest-shape.csv",
  key: ["vintage", "year"],
  columns: {
    vintage: vintageCode,
    year: wholeNumberField(2000, 2100),
    expected_pct: number(-5, 20),
    status: figureStatus,
    sources: sourceIds,
    note_nl: textField,
    note_en: textField,
  },
  toRow: (cells): ExpectedInterest => ({
    vintage: cells.vintage,
    year: cells.year,
    expectedPercent: cells.expected_pct,
    status: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
