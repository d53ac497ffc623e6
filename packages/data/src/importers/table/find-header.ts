import { type Columns } from "../columns/column.js";
import { countNamed } from "../columns/match-columns.js";
import type { RawCell, RawRow } from "../file/table.js";

/** A title and a remark may stand above the table, not a whole page. */
export const rowsAboveHeader = 30;

export const headerTexts = (cells: readonly RawCell[]): string[] =>
  cells.map((cell) => (cell === null ? "" : String(cell).trim()));

export const isEmptyRow = ({ cells }: RawRow): boolean =>
  cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""));

/** The row that names most of our columns; the first one that is not empty where none names any. */
export function findHeader(
  rows: readonly RawRow[],
  columns: Columns,
  own: Readonly<Record<string, string | null>>,
): RawRow | undefined {
  const filled = rows.filter((row) => !isEmptyRow(row));
  const counts = filled.map(({ cells }) => countNamed(columns, headerTexts(cells), own));
  const most = Math.max(0, ...counts);
  return filled[most === 0 ? 0 : counts.indexOf(most)];
}
