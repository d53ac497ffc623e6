import type { Cell, Table } from "../tables/table.js";
import { safeText } from "./safe-text.js";

/** How a CSV file is written; the default is what pandas, R and DuckDB expect. */
export interface CsvDialect {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
  /** Excel needs it to see that the file is UTF-8. */
  readonly byteOrderMark: boolean;
}

export const PLAIN_CSV: CsvDialect = { delimiter: ",", decimal: ".", byteOrderMark: false };

/** RFC 4180: a header and one row per line, CRLF, no comment lines; an empty cell is a value that does not exist. */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">, dialect: CsvDialect = PLAIN_CSV): Buffer {
  const line = (cells: readonly Cell[]) => cells.map((cell) => written(cell, dialect)).join(dialect.delimiter);
  const lines = [line(columns.map(({ name }) => name)), ...rows.map(line)];
  return Buffer.from(`${dialect.byteOrderMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`);
}

function written(cell: Cell, { delimiter, decimal }: CsvDialect): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell).replace(".", decimal);
  if (typeof cell === "boolean") return String(cell);
  const text = safeText(cell);
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text) || text !== cell;
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @throws Error for what no file can hold: a bug, not an input. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A table holds ${value}.`);
  return value === 0 ? "0" : String(value);
}
