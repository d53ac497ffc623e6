import { regionCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { textField, wholeNumberField } from "../csv/fields.js";

/** One of the housing market regions (woningmarktregio's). Source: Aedes, August 2016; the codes are our own. */
export interface Region {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly municipalities2016: number;
  /** Without the special-purpose (categorale) corporations. */
  readonly corporations2016: number;
  readonly households2016: number;
  readonly municipalities2025: number;
}

export const regionFile = defineFactFile({
  file: "housing-market-regions.csv",
  key: ["code"],
  columns: {
    code: regionCode,
    number: wholeNumberField(1, 99),
    name: textField,
    municipalities_2016: wholeNumberField(1, 999),
    housing_corporations_2016: wholeNumberField(1, 999),
    households_2016: wholeNumberField(1),
    municipalities_2025: wholeNumberField(1, 999),
  },
  toRow: (cells): Region => ({
    code: cells.code,
    number: cells.number,
    name: cells.name,
    municipalities2016: cells.municipalities_2016,
    corporations2016: cells.housing_corporations_2016,
    households2016: cells.households_2016,
    municipalities2025: cells.municipalities_2025,
  }),
});
