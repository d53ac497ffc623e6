import type { FigureStatus } from "@solidariteitskaart/model";
import { municipalityCodes, slug, sourceIds } from "../csv/codes.js";
import { figureStatus } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { optionalText, textField, wholeNumberField } from "../csv/fields.js";

/** A building agreement (woondeal): homes of all owners for a group of municipalities, 2022 up to and including 2030. */
export interface BuildingAgreement {
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly homes: number;
  /** Codes; together the groups hold every municipality once. */
  readonly municipalities: readonly string[];
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

export const buildingAgreementFile = defineFactFile({
  file: "building-agreements.csv",
  key: ["id"],
  columns: {
    id: slug,
    name_nl: textField,
    name_en: textField,
    homes: wholeNumberField(1),
    municipalities: municipalityCodes,
    status: figureStatus,
    sources: sourceIds,
    note_nl: optionalText,
    note_en: optionalText,
  },
  toRow: (cells): BuildingAgreement => ({
    id: cells.id,
    nameNl: cells.name_nl,
    nameEn: cells.name_en,
    homes: cells.homes,
    municipalities: cells.municipalities,
    status: cells.status,
    sources: cells.sources,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
  }),
});
