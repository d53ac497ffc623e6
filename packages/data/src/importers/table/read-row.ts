import type { CellContext } from "../cells/reader.js";
import type { Column, Columns } from "../columns/column.js";
import type { MatchedColumn } from "../columns/match-columns.js";
import { type FaultList, fault } from "../fault-list.js";
import type { OpenTable, RawCell, RawRow } from "../file/table.js";
import type { ImportLimits } from "../limits.js";
import type { TableLayout } from "./layout.js";

interface Reader {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly matched: MatchedColumn;
  readonly context: CellContext;
}

/** Reads the cells of one row; gives nothing where one of them is wrong, and says so in the list. */
export type RowReader = (row: RawRow) => Readonly<Record<string, unknown>> | null;

const shown = (cell: RawCell) => (cell === null ? null : String(cell));

export function rowReader(
  columns: Columns,
  layout: TableLayout,
  table: OpenTable,
  limits: ImportLimits,
  faults: FaultList,
): RowReader {
  const { headers, matching, decimals } = layout;
  const readers = [...matching.matched].map(([key, matched]): Reader => {
    return { key, column: columns[key] as Column<unknown>, matched, context: { decimals, factor: matched.factor } };
  });
  const absent = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));

  return ({ row, cells }) => {
    const before = faults.count;
    const wrong = (code: string, message: string, column: string | null, value: string | null, allowed: string) =>
      faults.add(fault(code, message, { row, column, value, allowed }));
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell !== null)) {
      wrong("TOO_MANY_CELLS", `The row has ${cells.length} cells.`, null, null, `${headers.length}, as in the header`);
    }
    // A text row that stops early was cut off; in a workbook empty cells at the end are simply not there.
    if (table.format === "CSV" && cells.length < headers.length) {
      wrong("TOO_FEW_CELLS", `The row has ${cells.length} cells.`, null, null, `${headers.length}, as in the header`);
      return null;
    }
    const values: Record<string, unknown> = { ...absent };
    for (const { key, column, matched, context } of readers) {
      const { header, index } = matched;
      const cell = cells[index] ?? null;
      const { reader, unknown } = column;
      const bare = typeof cell === "string" ? cell.trim() : cell;
      if (bare === null || bare === "" || unknown.includes(String(bare))) {
        if (table.formulasWithoutValue.has(`${row},${index + 1}`)) {
          wrong("FORMULA_WITHOUT_VALUE", "is a formula without a stored value", header, null, "a value");
        } else if (!column.mayBeEmpty) wrong("EMPTY", "is empty", header, shown(cell), reader.allowed);
        continue;
      }
      if (typeof bare === "string" && bare.length > limits.cellLength) {
        wrong("TOO_LONG", "is too long", header, bare, `at most ${limits.cellLength} characters`);
        continue;
      }
      const reading = reader.read(bare, context);
      if (reading.ok) values[key] = reading.value;
      else wrong(reading.code, reading.message, header, shown(cell), reader.allowed);
    }
    return faults.count === before ? values : null;
  };
}
