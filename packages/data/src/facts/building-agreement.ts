import type { FigureStatus } from "@solidariteitskaart/model";
import { sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { matching, optionalText, orNothing, text, wholeNumber } from "../csv/fields.js";

/** Code of the row that holds the twelve provinces together. */
export const countryCode = "NL";

/** Homes agreed between state and province in 2022, of all owners, up to and including 2030. */
export interface BuildingAgreement {
  /** Province code, or "NL" for the total. */
  readonly code: string;
  readonly name: string;
  /** Null where no figure of the province's own is carried over. */
  readonly homes: number | null;
  readonly status: FigureStatus | null;
  readonly sources: readonly string[];
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

export const buildingAgreementFile = defineFactFile({
  file: "province-building-agreements-2022.csv",
  key: ["code"],
  columns: {
    code: matching(/^(NL|PV\d{2})$/, "NL or a province code"),
    name: text,
    homes: orNothing(wholeNumber(1)),
    status: orNothing(figureStatus),
    sources: sourceIds,
    note_nl: optionalText,
    note_en: optionalText,
  },
  toRow: (cells): BuildingAgreement => ({
    code: cells.code,
    name: cells.name,
    homes: cells.homes,
    status: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
