import {
  type ImportOptions,
  type ImportResult,
  importCorporationTable,
  importFiguresVintage,
  importHoldings,
  importRegionTable,
} from "@solidariteitskaart/data";
import { type PackedContent, packContent, type StoredContent } from "@solidariteitskaart/store";
import type { ImportGround } from "../platform/platform.js";
import type { ImportRequest } from "./import-request.js";

export interface RunOptions extends Required<Pick<ImportOptions, "onProgress">> {
  readonly maxBytes: number;
  readonly maxRows: number;
  /** Codes of vintages that everybody sees already. */
  readonly takenCodes: readonly string[];
}

/** What comes of a file, ready to be stored. */
export type PackedImport = ImportResult<PackedContent>;

/** Reads a file of any kind into what the store keeps: everything or nothing. */
export async function runImport(
  request: ImportRequest,
  ground: ImportGround,
  options: RunOptions,
): Promise<PackedImport> {
  const result = await readFile(request, ground, options);
  return result.ok ? { ...result, content: packContent(result.content) } : result;
}

function readFile(
  request: ImportRequest,
  { base, facts, calibration }: ImportGround,
  { maxBytes, maxRows, takenCodes, onProgress }: RunOptions,
): Promise<ImportResult<StoredContent>> {
  const { kind, bytes, reading, vintage, sources, allowSubset, year, successions, holdings } = request;
  const limits = { bytes: maxBytes, rows: maxRows };
  const common = { ...reading, limits, onProgress };
  const own = { ...common, facts, vintage, sources, takenCodes };
  switch (kind) {
    case "REGION_TABLE":
      return importRegionTable(bytes, { ...own, base, allowSubset });
    case "CORPORATION_TABLE":
      return importCorporationTable(bytes, { ...own, base, ...(holdings === null ? {} : { holdings }) });
    case "HOLDINGS":
      return importHoldings(bytes, { ...common, facts });
    case "MUNICIPALITY_FIGURES":
      return importFiguresVintage(bytes, {
        ...own,
        calibration,
        baseCode: base.vintage.code,
        year,
        successions,
      });
  }
}
