import { Refused, refuse } from "../fault-list.js";
import type { ImportLimits } from "../limits.js";
import { openOds, openXlsx } from "../workbook/open-workbook.js";
import { readZipDirectory } from "../workbook/zip-directory.js";
import { openCsv } from "./open-csv.js";
import type { OpenFile, OpenTable, SheetName } from "./table.js";

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

/** Recognises a file by what it holds, whatever its name says. */
export async function openFile(bytes: Buffer, limits: ImportLimits): Promise<OpenFile> {
  const beginning = bytes.subarray(0, 16).toString("latin1");
  if (beginning.startsWith("PK")) {
    const entries = readZipDirectory(bytes, limits.unzippedBytes);
    try {
      if (entries.has("xl/workbook.xml")) return await openXlsx(bytes, entries, limits);
      if (entries.has("content.xml")) return await openOds(bytes, entries, limits);
    } catch (error) {
      if (error instanceof Refused || !(error instanceof RangeError)) throw error;
      refuse("FILE_DAMAGED", "The workbook is damaged.", { value: error.message });
    }
    refuse("FORMAT_UNKNOWN", "The zip file holds no spreadsheet.", { allowed });
  }
  const other = others.find(([mark]) => beginning.toLowerCase().startsWith(mark.toLowerCase()));
  if (other !== undefined) refuse("FORMAT_UNKNOWN", `The file is ${other[1]}.`, { allowed });
  const text = openCsv(bytes, limits);
  return { sheets: [{ name: "", hidden: false }], open: async () => text };
}

/** The sheet that a person named. */
export function namedSheet(sheets: readonly SheetName[], wanted: string): number {
  const index = sheets.findIndex(({ name }) => name === wanted);
  if (index !== -1) return index;
  return refuse("NO_SUCH_SHEET", "The workbook has no such sheet.", {
    value: wanted,
    allowed: sheets.map(({ name }) => name).join(", "),
  });
}

/** Opens a file as rows of cells: the sheet that is named, else the first that is not hidden. */
export async function openTable(bytes: Buffer, limits: ImportLimits, sheet: string | undefined): Promise<OpenTable> {
  const { sheets, open } = await openFile(bytes, limits);
  if (sheets.length === 0) refuse("FILE_DAMAGED", "The workbook has no sheets.");
  const first = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  return open(sheet === undefined ? first : namedSheet(sheets, sheet));
}
