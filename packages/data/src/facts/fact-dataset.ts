import type { FigureStatus } from "@solidariteitskaart/model";
import { slug, sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { matching, textField, wholeNumberField } from "../csv/fields.js";

/** One file of facts in the catalogue. */
export interface FactDataset {
  readonly id: string;
  readonly file: string;
  readonly titleNl: string;
  readonly titleEn: string;
  /** Number of rows, so that a file that was cut off is noticed. */
  readonly rows: number;
  /** Status of the figures in it, where a row does not say its own. */
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export const factDatasetFile = defineFactFile({
  file: "datasets.csv",
  key: ["id"],
  columns: {
    id: slug,
    file: matching(/^[a-z0-9-]+\.csv$/, "the name of a csv file in this folder"),
    title_nl: textField,
    title_en: textField,
    rows: wholeNumberField(1),
    status: figureStatus,
    sources: sourceIds,
  },
  toRow: (cells): FactDataset => ({
    id: cells.id,
    file: cells.file,
    titleNl: cells.title_nl,
    titleEn: cells.title_en,
    rows: cells.rows,
    status: cells.status,
    sources: cells.sources,
  }),
});
