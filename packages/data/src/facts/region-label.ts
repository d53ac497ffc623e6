import { regionCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { textField } from "../csv/fields.js";

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
    name_nl: textField,
    name_en: textField,
    short_nl: textField,
    short_en: textField,
    position_nl: textField,
    position_en: textField,
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
