import { municipalityCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { textField, wholeNumberField } from "../csv/fields.js";

/** One municipality in one year, within the boundaries of that year. Source: Statistics Netherlands. */
export interface MunicipalityYear {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly dwellings: number;
  /** 0..100, whole percent. */
  readonly corporationSharePercent: number;
  /** EUR. */
  readonly meanWozValue: number;
  readonly households: number;
  readonly inhabitants: number;
}

export const municipalityYearFile = defineFactFile({
  file: "municipality-history-2020-2025.csv",
  key: ["year", "code"],
  columns: {
    year: wholeNumberField(2000, 2100),
    code: municipalityCode,
    name: textField,
    dwellings: wholeNumberField(1),
    housing_corporation_share_pct: wholeNumberField(0, 100),
    mean_woz_value_eur: wholeNumberField(10_000, 5_000_000),
    households: wholeNumberField(1),
    inhabitants: wholeNumberField(1),
  },
  toRow: (cells): MunicipalityYear => ({
    year: cells.year,
    code: cells.code,
    name: cells.name,
    dwellings: cells.dwellings,
    corporationSharePercent: cells.housing_corporation_share_pct,
    meanWozValue: cells.mean_woz_value_eur,
    households: cells.households,
    inhabitants: cells.inhabitants,
  }),
});
