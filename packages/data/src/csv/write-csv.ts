/** What a cell may hold; null is a value that does not exist, and an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

/** How a CSV file is written; the default is what pandas, R and DuckDB expect. */
export interface CsvDialect {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
  /** Excel needs it to see that the file is UTF-8. */
  readonly byteOrderMark: boolean;
}

export const PLAIN_CSV: CsvDialect = { delimiter: ",", decimal: ".", byteOrderMark: false };

/** What makes a spreadsheet take a text for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/**
 * A cell as whoever wrote it meant it: without the apostrophe that keeps spreadsheets from running it.
 * @param text as it stands in a file
 */
export const unguarded = (text: string): string => text.replace(GUARDED, "");

/** @throws Error for what no file can hold: a bug, not an input. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A table holds ${value}.`);
  return value === 0 ? "0" : String(value);
}

function cellText(cell: CsvCell, { delimiter, decimal }: CsvDialect): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return numberText(cell).replace(".", decimal);
  if (typeof cell === "boolean") return String(cell);
  const isFormula = FORMULA_START.test(cell);
  const needsQuotes = isFormula || cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needsQuotes ? `"${isFormula ? "'" : ""}${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The one way in which services and importers write CSV. RFC 4180: a row per line, CRLF, no comment lines. A text that a
 * spreadsheet would run gets an apostrophe before it; numbers stay bare.
 * @param rows the header first
 * @throws Error for numbers that are none
 */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect = PLAIN_CSV): string {
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter));
  return `${dialect.byteOrderMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}
