import { Refused, refuse } from "../fault-list.js";
import type { ImportLimits } from "../limits.js";
import { openOds, openXlsx } from "../workbook/open-workbook.js";
import { readZipDirectory } from "../workbook/zip-directory.js";
import { openCsv } from "./open-csv.js";
import type { OpenTable } from "./table.js";

const allowed = "CSV, XLSX or ODS";

/** Files that people send by mistake, by how they begin. */
const others: readonly [mark: string, name: string][] = [
  ["\xD0\xCF\x11\xE0", "an old Excel file (.xls) or one with a password"],
  ["%PDF", "a PDF"],
  ["{\\rtf", "a text document"],
  ["\x1F\x8B", "a compressed file"],
  ["<!DOCTYPE", "a web page"],
  ["<html", "a web page"],
  ["{", "JSON"],
  ["[", "JSON"],
];

/** Recognises a file by what it holds, whatever its name says, and opens it as rows of cells. */
export async function openTable(bytes: Buffer, limits: ImportLimits, sheet: string | undefined): Promise<OpenTable> {
  const beginning = bytes.subarray(0, 16).toString("latin1");
  if (beginning.startsWith("PK")) {
    const entries = readZipDirectory(bytes, limits.unzippedBytes);
    try {
      if (entries.has("xl/workbook.xml")) return await openXlsx(bytes, entries, sheet, limits);
      if (entries.has("content.xml")) return await openOds(bytes, entries, sheet, limits);
    } catch (error) {
      if (error instanceof Refused || !(error instanceof RangeError)) throw error;
      refuse("FILE_DAMAGED", "The workbook is damaged.", { value: error.message });
    }
    refuse("FORMAT_UNKNOWN", "The zip file holds no spreadsheet.", { allowed });
  }
  const other = others.find(([mark]) => beginning.toLowerCase().startsWith(mark.toLowerCase()));
  if (other !== undefined) refuse("FORMAT_UNKNOWN", `The file is ${other[1]}.`, { allowed });
  return openCsv(bytes, limits);
}
