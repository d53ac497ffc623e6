import { municipalityCode, provinceCode, regionCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { oneOf, textField, wholeNumberField } from "../csv/fields.js";

/** A municipality of 2025. Figures: Statistics Netherlands; the region is assigned by the project. */
export interface Municipality {
  /** Code of Statistics Netherlands: "GM0363". */
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly province: string;
  /** Code of the housing market region. */
  readonly region: string;
  /** "needs-check": to be looked up in the official decisions. */
  readonly regionAssignment: "derived" | "needs-check";
  readonly dwellings: number;
  /** 0..100, as published: whole percent. */
  readonly corporationSharePercent: number;
  /** Derived: dwellings x share. A real number; round only when it is shown. */
  readonly corporationDwellings: number;
  /** EUR, mean over all dwellings. */
  readonly meanWozValue: number;
  readonly households: number;
  readonly inhabitants: number;
  readonly inhabitantsPerKm2: number;
}

export const municipalityFile = defineFactFile({
  file: "municipalities-2025.csv",
  key: ["code"],
  columns: {
    code: municipalityCode,
    name: textField,
    province_code: provinceCode,
    province: textField,
    housing_market_region: regionCode,
    region_assignment: oneOf(["derived", "needs-check"]),
    dwellings: wholeNumberField(1),
    housing_corporation_share_pct: wholeNumberField(0, 100),
    mean_woz_value_eur: wholeNumberField(10_000, 5_000_000),
    households: wholeNumberField(1),
    inhabitants: wholeNumberField(1),
    inhabitants_per_km2: wholeNumberField(1, 20_000),
  },
  toRow: (cells): Municipality => ({
    code: cells.code,
    name: cells.name,
    provinceCode: cells.province_code,
    province: cells.province,
    region: cells.housing_market_region,
    regionAssignment: cells.region_assignment,
    dwellings: cells.dwellings,
    corporationSharePercent: cells.housing_corporation_share_pct,
    corporationDwellings: (cells.dwellings * cells.housing_corporation_share_pct) / 100,
    meanWozValue: cells.mean_woz_value_eur,
    households: cells.households,
    inhabitants: cells.inhabitants,
    inhabitantsPerKm2: cells.inhabitants_per_km2,
  }),
});
