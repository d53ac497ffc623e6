import { regionCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { text } from "../csv/fields.js";

/** How a region is called on a page. The Dutch name is the official one. */
export interface RegionLabel {
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
  /** For a map label. */
  readonly shortNl: string;
  readonly shortEn: string;
  /** Where it lies, to follow a name: "in het noorden". */
  readonly positionNl: string;
  readonly positionEn: string;
}

export const regionLabelFile = defineFactFile({
  file: "region-labels.csv",
  key: ["code"],
  columns: {
    code: regionCode,
    name_nl: text,
    name_en: text,
    short_nl: text,
    short_en: text,
    position_nl: text,
    position_en: text,
  },
  toRow: (cells): RegionLabel => ({
    code: cells.code,
    nameNl: cells.name_nl,
    nameEn: cells.name_en,
    shortNl: cells.short_nl,
    shortEn: cells.short_en,
    positionNl: cells.position_nl,
    positionEn: cells.position_en,
  }),
});
