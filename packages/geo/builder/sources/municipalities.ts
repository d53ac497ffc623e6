import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly provinceName: string;
  readonly region: string;
  /** Homes owned by housing corporations: dwellings x share. */
  readonly corporationDwellings: number;
  readonly inhabitants: number;
  /** Square kilometres of land: inhabitants / density. */
  readonly landArea: number;
}

const rows = z.array(
  z.object({
    code: z.string().regex(/^GM\d{4}$/),
    name: z.string(),
    province_code: z.string().regex(/^PV\d{2}$/),
    province: z.string(),
    housing_market_region: z.string().regex(/^[A-Z0-9]{3}$/),
    dwellings: z.coerce.number().positive(),
    housing_corporation_share_pct: z.coerce.number().min(0).max(100),
    inhabitants: z.coerce.number().positive(),
    inhabitants_per_km2: z.coerce.number().positive(),
  }),
);

export function readMunicipalities(factsFolder: string): Municipality[] {
  return rows.parse(readCsv(join(factsFolder, "municipalities-2025.csv"))).map((row) => ({
    code: row.code,
    name: row.name,
    province: row.province_code,
    provinceName: row.province,
    region: row.housing_market_region,
    corporationDwellings: (row.dwellings * row.housing_corporation_share_pct) / 100,
    inhabitants: row.inhabitants,
    landArea: row.inhabitants / row.inhabitants_per_km2,
  }));
}

const regionRows = z.array(z.object({ code: z.string(), name: z.string() }));

/** The names of the 19 housing market regions by code. */
export function readRegionNames(factsFolder: string): Map<string, string> {
  const read = regionRows.parse(readCsv(join(factsFolder, "housing-market-regions.csv")));
  return new Map(read.map((row) => [row.code, row.name]));
}

function readCsv(path: string): unknown {
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
}
