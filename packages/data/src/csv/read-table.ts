import { parse } from "csv-parse/sync";
import { type FactFault, fileFault } from "../faults/fact-fault.js";

/** One data line: its number in the file and its cells by column name. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly faults: readonly FactFault[];
}

/** Control characters never belong in a fact; they are what damage looks like. */
const controlCharacter = /[\p{Cc}\uFFFD]/u;

/** Cells of one line, or null where its quotes are broken. No fact holds a line break, so a line is a record. */
function cellsOf(line: string): readonly string[] | null {
  // Most lines hold no quotes, and then the commas are all there is to CSV.
  if (!line.includes('"')) return line.split(",");
  try {
    const rows: readonly string[][] = parse(line, { relax_column_count: true });
    const [cells] = rows;
    return cells ?? [];
  } catch {
    return null;
  }
}

function headerFaults(file: string, header: readonly string[], columns: readonly string[]): FactFault[] {
  const allowed = columns.join(", ");
  const at = (column: string | null, value: string | null, what: string): FactFault => ({
    file,
    line: 1,
    column,
    value,
    what,
    allowed,
  });
  const missing = columns.filter((column) => !header.includes(column));
  const extra = header.filter((column) => !columns.includes(column));
  const repeated = header.filter((column, index) => columns.includes(column) && header.indexOf(column) !== index);
  return [
    ...missing.map((column) => at(column, null, "is missing from the header")),
    ...extra.map((column) => at(null, column, "is not a column of this file")),
    ...repeated.map((column) => at(column, null, "stands in the header more than once")),
  ];
}

/** A row, or what keeps the line from being one. */
function rowOf(file: string, line: number, content: string, header: readonly string[]): RawRow | FactFault {
  const broken = (what: string, allowed: string): FactFault => ({
    file,
    line,
    column: null,
    value: content,
    what,
    allowed,
  });
  if (content === "") return broken("is an empty line", "one row per line");
  if (controlCharacter.test(content)) return broken("holds a control character", "printable text");
  const cells = cellsOf(content);
  if (cells === null) return broken("has unbalanced quotes", 'cells with commas or quotes in "...", quotes doubled');
  if (cells.length !== header.length)
    return broken(`has ${cells.length} cells`, `${header.length} cells, as in the header`);
  return { line, cells: Object.fromEntries(header.map((column, i) => [column, cells[i] as string])) };
}

/** Splits the text of a file into rows; whatever can't be split is a fault, and the other lines are still read. */
export function readTable(file: string, text: string, columns: readonly string[]): RawTable {
  if (text.trim() === "") return { rows: [], faults: [fileFault(file, "is empty", "a header and at least one row")] };
  const faults: FactFault[] = [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else
    faults.push(
      fileFault(file, "ends in the middle of a line: it may have been cut off", "a line end after the last row"),
    );

  const header = cellsOf(lines[0] as string) ?? [];
  faults.push(...headerFaults(file, header, columns));
  if (lines.length === 1) faults.push(fileFault(file, "has a header and no rows", "at least one row"));
  // Without the right columns every cell would be reported: the header's faults say it all.
  if (columns.some((column) => !header.includes(column))) return { rows: [], faults };

  const read = lines.slice(1).map((content, index) => rowOf(file, index + 2, content, header));
  const rows = read.filter((row): row is RawRow => "cells" in row);
  return { rows, faults: [...faults, ...read.filter((row): row is FactFault => "what" in row)] };
}
