import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { RawCell } from "../../src/importers/file/table.js";
import type { ImportFormat, ImportResult } from "../../src/importers/types.js";

export type Rows = readonly (readonly RawCell[])[];

/** Text with separators; cells are not quoted unless they must be. */
export function csvOf(rows: Rows, separator = ",", lineEnd = "\r\n"): Buffer {
  const cell = (value: RawCell) => {
    const text = value === null ? "" : String(value);
    return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(rows.map((cells) => cells.map(cell).join(separator) + lineEnd).join(""));
}

/** A file of any format with these rows. */
export async function fileOf(format: ImportFormat, rows: Rows): Promise<Uint8Array> {
  const sheets = [{ name: "Blad1", rows: rows.map((cells) => [...cells]) }];
  if (format === "CSV") return csvOf(rows);
  return format === "XLSX" ? writeXlsx({ sheets }) : writeOds({ sheets });
}

export const formats: readonly ImportFormat[] = ["CSV", "XLSX", "ODS"];

/** The content of an import that must have worked. */
export function contentOf<T>(result: ImportResult<T>): T {
  if (result.ok) return result.content;
  throw new Error(result.faults.map((fault) => JSON.stringify(fault)).join("\n"));
}

/** Codes of the faults of an import, each once, in order; none where it worked. */
export const codesOf = (result: ImportResult<unknown>): string[] =>
  result.ok ? [] : [...new Set(result.faults.map(({ code }) => code))];
