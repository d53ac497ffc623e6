export type CsvCell = string | number | null;

/** What makes a spreadsheet take a text for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

const cellText = (cell: CsvCell, delimiter: string): string => {
  if (typeof cell !== "string") return String(cell ?? "");
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return safe !== cell || safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * The one way in which pages write CSV: lines end with CRLF, a text that a spreadsheet would run gets an apostrophe before it,
 * numbers stay bare. Files of the API are written by `csvText` of packages/data, which no page can import.
 * @param rows the header first
 */
export const csvText = (rows: readonly (readonly CsvCell[])[], delimiter: "," | ";" = ","): string =>
  rows.map((row) => `${row.map((cell) => cellText(cell, delimiter)).join(delimiter)}\r\n`).join("");

/** The same as spreadsheets of this country open by themselves: semicolons, and a mark for UTF-8. */
export const spreadsheetCsv = (rows: readonly (readonly CsvCell[])[]): string => `\uFEFF${csvText(rows, ";")}`;
