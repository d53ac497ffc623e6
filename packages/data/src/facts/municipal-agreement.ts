import type { FigureStatus } from "@solidariteitskaart/model";
import { municipalityCode, sourceIds } from "../csv/codes.js";
import { type Evidence, evidence, statusOf } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { optionalText, textField, wholeNumberField } from "../csv/fields.js";

/**
 * Homes up to and including 2030 that a single municipality names in its building agreement. For comparison only, as a test
 * of how a group's homes are spread: nothing is computed from them.
 */
export interface MunicipalAgreement {
  readonly code: string;
  readonly name: string;
  readonly homes: number;
  readonly evidence: Evidence;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

export const municipalAgreementFile = defineFactFile({
  file: "municipal-agreements.csv",
  key: ["code"],
  columns: {
    code: municipalityCode,
    name: textField,
    homes: wholeNumberField(1),
    status: evidence,
    sources: sourceIds,
    note_nl: optionalText,
    note_en: optionalText,
  },
  toRow: (cells): MunicipalAgreement => ({
    code: cells.code,
    name: cells.name,
    homes: cells.homes,
    evidence: cells.status,
    status: statusOf(cells.status),
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
