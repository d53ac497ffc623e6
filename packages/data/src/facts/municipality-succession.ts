import { municipalityCode, sourceIds } from "../csv/codes.js";
import { type Evidence, evidence } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number, oneOf, optionalText, textField, wholeNumberField } from "../csv/fields.js";

/** Where a municipality that no longer exists went, wholly or in part. */
export interface MunicipalitySuccession {
  readonly oldCode: string;
  readonly oldName: string;
  /** Last year in which the figures of Statistics Netherlands hold the old code. */
  readonly lastYear: number;
  /** A municipality of 2025. */
  readonly newCode: string;
  /** Share of the old municipality's dwellings, above 0 up to 1; the weights of one old code add up to 1. */
  readonly weight: number;
  readonly kind: "merger" | "split";
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** How the weight was found; null for a merger. */
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

export const municipalitySuccessionFile = defineFactFile({
  file: "municipality-crosswalk.csv",
  key: ["old_code", "new_code"],
  columns: {
    old_code: municipalityCode,
    old_name: textField,
    last_year: wholeNumberField(2000, 2100),
    new_code: municipalityCode,
    weight: number(0.0001, 1),
    kind: oneOf(["merger", "split"]),
    status: evidence,
    sources: sourceIds,
    note_nl: optionalText,
    note_en: optionalText,
  },
  toRow: (cells): MunicipalitySuccession => ({
    oldCode: cells.old_code,
    oldName: cells.old_name,
    lastYear: cells.last_year,
    newCode: cells.new_code,
    weight: cells.weight,
    kind: cells.kind,
    evidence: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
