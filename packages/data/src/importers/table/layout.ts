import { detectDecimals } from "../cells/detect-decimals.js";
import type { Columns } from "../columns/column.js";
import { type Matching, matchColumns } from "../columns/match-columns.js";
import { refuse } from "../fault-list.js";
import type { OpenTable, RawCell, RawRow } from "../file/table.js";
import type { ImportLimits } from "../limits.js";
import type { DecimalSign, ImportFault, ImportOptions, TableShape } from "../types.js";
import { unitFactors } from "../units.js";
import { findHeader, headerTexts, isEmptyRow, rowsAboveHeader } from "./find-header.js";
import { foreignAmounts, unreadUnits } from "./foreign-amounts.js";
import type { ReadAhead } from "./read-ahead.js";
import { toldIfTurned } from "./turned-table.js";
import { unitAbove, withUnitAbove } from "./unit-above.js";
import { unitsOfCells } from "./unit-of-cells.js";

/** How a table is laid out: found once, before its rows are read. */
export interface TableLayout {
  readonly shape: TableShape;
  readonly headers: readonly string[];
  readonly matching: Matching;
  readonly decimals: DecimalSign | null;
  /** Lines above the header, as they stand. */
  readonly titles: readonly string[];
  /** The line above the header from which amounts took their unit, or null. */
  readonly unitFrom: string | null;
  /** How many rows the header takes; the last of them is that of its shape. */
  readonly headerRows: number;
  readonly faults: readonly ImportFault[];
}

/** A person may say that the header stands lower than it is looked for, but not anywhere. */
const mostRowsAbove = 1000;

/** Rows that are looked at to find the decimal sign. */
export const sampledRows = 2000;

function* numericCells(rows: readonly RawRow[], matching: Matching, columns: Columns): Generator<RawCell> {
  const indexes = [...matching.matched].flatMap(([key, { index }]) => (columns[key]?.reader.numeric ? [index] : []));
  for (const { cells } of rows) for (const index of indexes) yield cells[index] ?? null;
}

function* countCells(
  rows: readonly RawRow[],
  matching: Matching,
  columns: Columns,
): Generator<readonly [RawCell, number]> {
  const counts = [...matching.matched].flatMap(([key, one]) => (columns[key]?.reader.whole ? [one] : []));
  for (const { cells } of rows) for (const { index, factor } of counts) yield [cells[index] ?? null, factor];
}

/** Whether a column may be one of several, or they stand elsewhere: then none can be said to be missing. */
export const isDoubtful = (faults: readonly ImportFault[]): boolean =>
  faults.some(({ code }) => code === "DUPLICATE_COLUMN" || code === "TABLE_TURNED");

/** Finds header, columns and decimal sign, and takes the rows up to and including the header. */
export async function findLayout(
  table: OpenTable,
  rows: ReadAhead<RawRow>,
  columns: Columns,
  limits: ImportLimits,
  { mapping: own = {}, decimals, headerRow, units = {} }: ImportOptions,
): Promise<TableLayout> {
  const beginning = await rows.peek(Math.max(rowsAboveHeader, Math.min(headerRow ?? 0, mostRowsAbove)));
  const header = findHeader(beginning, columns, own, headerRow);
  if (header === undefined && headerRow !== undefined) {
    refuse("NO_SUCH_ROW", "The file has no such row near its beginning.", { value: String(headerRow) });
  }
  if (header === undefined) return refuse("FILE_EMPTY", "The file has no rows.");
  const at = beginning.indexOf(header.row);
  rows.drop(at + 1);
  const texts = header.texts;
  const headers = texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  if (headers.length > limits.columns) {
    refuse("TOO_MANY_COLUMNS", "The table has too many columns.", {
      row: header.row.row,
      allowed: `at most ${limits.columns}`,
    });
  }
  const above = beginning.slice(0, Math.max(0, at)).filter((row) => !isEmptyRow(row));
  const named = matchColumns(columns, headers, own, header.row.row, unitFactors(units));
  const found = toldIfTurned(named, [...beginning, ...(await rows.peek(rowsAboveHeader))], columns, header.row.row);
  const unit = unitAbove(above);
  const { matched, used } = withUnitAbove(found.matched, columns, unit);
  const matching = { ...found, matched };
  const sample = await rows.peek(sampledRows);
  const sign =
    decimals ?? detectDecimals(numericCells(sample, matching, columns), countCells(sample, matching, columns));
  const { format, encoding, separator, sheet } = table;
  const titles = above.flatMap(({ cells }) => headerTexts(cells).filter((text) => text !== ""));
  const lines = [...titles, sheet ?? ""];
  const unclear = [
    ...unitsOfCells(sample, matching, columns, sign),
    ...unreadUnits(matching, columns, units, header.row.row),
    ...foreignAmounts({ matched, currencies: table.currencies }, columns, lines, header.row.row),
  ];
  return {
    shape: { format, encoding, separator, sheet, headerRow: header.row.row, decimals: sign },
    headers,
    matching: { ...matching, faults: [...matching.faults, ...unclear] },
    decimals: sign,
    titles,
    unitFrom: used ? (unit?.text ?? null) : null,
    headerRows: header.rowCount,
    faults: [...matching.faults, ...unclear],
  };
}
