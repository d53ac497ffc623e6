import type { FigureStatus } from "@solidariteitskaart/model";
import { sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { textField, wholeNumberField } from "../csv/fields.js";

/** What the national agreements (NPA) ask of the corporations in one year. */
export interface NpaTarget {
  readonly year: number;
  readonly socialHomes: number;
  readonly midRentHomes: number;
  /** Both together. */
  readonly homes: number;
  readonly measures: number;
  /** Status of social and mid-rent homes together. */
  readonly homesStatus: FigureStatus;
  /** Status of the split between social and mid-rent. */
  readonly splitStatus: FigureStatus;
  readonly measuresStatus: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string;
  readonly noteEn: string;
}

export const npaTargetFile = defineFactFile({
  file: "npa-targets.csv",
  key: ["year"],
  columns: {
    year: wholeNumberField(2000, 2100),
    social_homes: wholeNumberField(0, 1_000_000),
    mid_rent_homes: wholeNumberField(0, 1_000_000),
    sustainability_measures: wholeNumberField(0, 3_000_000),
    homes_status: figureStatus,
    split_status: figureStatus,
    measures_status: figureStatus,
    sources: sourceIds,
    note_nl: textField,
    note_en: textField,
  },
  toRow: (cells): NpaTarget => ({
    year: cells.year,
    socialHomes: cells.social_homes,
    midRentHomes: cells.mid_rent_homes,
    homes: cells.social_homes + cells.mid_rent_homes,
    measures: cells.sustainability_measures,
    homesStatus: cells.homes_status,
    splitStatus: cells.split_status,
    measuresStatus: cells.measures_status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
