import { municipalityCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { oneOf, orNothing, textField, wholeNumberField } from "../csv/fields.js";

/** Another name under which people look for a municipality. */
export interface MunicipalityName {
  readonly code: string;
  readonly name: string;
  /** "former": a municipality that went into this one. */
  readonly kind: "alternative" | "former" | "translation";
  /** Dutch, Frisian, Gronings or English. */
  readonly language: "nl" | "fy" | "gos" | "en";
  /** Last year of a former municipality. */
  readonly lastYear: number | null;
}

export const municipalityNameFile = defineFactFile({
  file: "municipality-names.csv",
  key: ["code", "name"],
  columns: {
    code: municipalityCode,
    name: textField,
    kind: oneOf(["alternative", "former", "translation"]),
    language: oneOf(["nl", "fy", "gos", "en"]),
    last_year: orNothing(wholeNumberField(1900, 2100)),
  },
  toRow: (cells): MunicipalityName => ({
    code: cells.code,
    name: cells.name,
    kind: cells.kind,
    language: cells.language,
    lastYear: cells.last_year,
  }),
});
