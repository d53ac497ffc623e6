import type { FigureStatus } from "@solidariteitskaart/model";
import { sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { matching, number, oneOf, orNothing, textField, wholeNumberField } from "../csv/fields.js";

export const assumptionBranches = ["social", "commercial", "both", "sector"] as const;
export type AssumptionBranch = (typeof assumptionBranches)[number];

/** A starting value of the reference sector, with where it comes from. */
export interface Assumption {
  /** Name of the model's input: "monthlyRent". */
  readonly key: string;
  readonly branch: AssumptionBranch;
  /** First and last year that the value holds for; null: no bound. */
  readonly fromYear: number | null;
  readonly untilYear: number | null;
  /** In `unit`; rates are fractions. */
  readonly value: number;
  readonly unit: string;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string;
  readonly noteEn: string;
}

export const assumptionFile = defineFactFile({
  file: "assumptions.csv",
  key: ["key", "branch", "from_year"],
  columns: {
    key: matching(/^[a-z][A-Za-z0-9]*$/, "a name such as monthlyRent"),
    branch: oneOf(assumptionBranches),
    from_year: orNothing(wholeNumberField(2000, 2100)),
    until_year: orNothing(wholeNumberField(2000, 2100)),
    value: number(-1_000_000_000_000, 1_000_000_000_000),
    unit: textField,
    status: figureStatus,
    sources: sourceIds,
    note_nl: textField,
    note_en: textField,
  },
  toRow: (cells): Assumption => ({
    key: cells.key,
    branch: cells.branch,
    fromYear: cells.from_year,
    untilYear: cells.until_year,
    value: cells.value,
    unit: cells.unit,
    status: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
