import type { FigureStatus } from "@solidariteitskaart/model";
import { sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { matching, oneOf, optionalText, textField, wholeNumberField } from "../csv/fields.js";

/** Code of the row that holds the twelve provinces together. */
export const countryCode = "NL";

/**
 * Homes agreed between state and province in 2022, of all owners, up to and including 2030. The reference sector follows
 * the later agreements of groups of municipalities; these are for the variant that spreads new homes by growth.
 */
export interface ProvinceAgreement {
  /** Province code, or "NL" for the total. */
  readonly code: string;
  readonly name: string;
  readonly homes: number;
  /** Whether the variant by growth holds to the figure, or it stands here for comparison. */
  readonly use: "growth-variant" | "comparison";
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

export const provinceAgreementFile = defineFactFile({
  file: "province-building-agreements-2022.csv",
  key: ["code"],
  columns: {
    code: matching(/^(NL|PV\d{2})$/, "NL or a province code"),
    name: textField,
    homes: wholeNumberField(1),
    use: oneOf(["growth-variant", "comparison"]),
    status: figureStatus,
    sources: sourceIds,
    note_nl: optionalText,
    note_en: optionalText,
  },
  toRow: (cells): ProvinceAgreement => ({
    code: cells.code,
    name: cells.name,
    homes: cells.homes,
    use: cells.use,
    status: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
