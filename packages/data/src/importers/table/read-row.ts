import { hasLostDigits, isUnknownText } from "../cells/number-text.js";
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

/** What is no fault, but whoever sent the file should know: counted while rows are read. */
export class RowRemarks {
  /** Rows that end before the header does. */
  shortRows = 0;
  /** Rows of a sheet that go on where the header has ended: a remark, a sum of one's own. */
  cellsBeside = 0;
  /** Cells such as 2,83E+09. */
  lostDigits = 0;
}

const isFilled = (cell: RawCell): boolean => cell !== null && String(cell).trim() !== "";
const shown = (cell: RawCell) => (cell === null ? null : String(cell));

export function rowReader(
  columns: Columns,
  layout: TableLayout,
  table: OpenTable,
  limits: ImportLimits,
  faults: FaultList,
  remarks: RowRemarks,
): RowReader {
  const { headers, matching, decimals } = layout;
  const readers = [...matching.matched].map(([key, matched]): Reader => {
    return {
      key,
      column: columns[key] as Column<unknown>,
      matched,
      context: { decimals, factor: matched.factor, money: matched.money },
    };
  });
  const absent = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));

  return ({ row, cells, cutOff = false }) => {
    const before = faults.count;
    const wrong = (code: string, message: string, column: string | null, value: string | null, allowed: string) =>
      faults.add(fault(code, message, { row, column, value, allowed }));
    if (cells.length > headers.length && cells.slice(headers.length).some(isFilled)) {
      if (table.format === "CSV") {
        // Whatever stands after the cell that was split is in the wrong column.
        const message = `The row has ${cells.length} cells: does one of them hold the separator, without quotes around it?`;
        wrong("TOO_MANY_CELLS", message, null, null, `${headers.length}, as in the header`);
        return null;
      }
      remarks.cellsBeside += 1;
    }
    if (cells.length < headers.length && table.format === "CSV") {
      if (cutOff) {
        wrong("TOO_FEW_CELLS", `The row has ${cells.length} cells.`, null, null, `${headers.length}, as in the header`);
        return null;
      }
      remarks.shortRows += 1;
    }
    const values: Record<string, unknown> = { ...absent };
    for (const { key, column, matched, context } of readers) {
      const { header, index } = matched;
      const cell = cells[index] ?? null;
      const { reader } = column;
      const bare = typeof cell === "string" ? cell.trim() : cell;
      const unknown = column.mayBeUnknown && typeof bare === "string" && isUnknownText(bare);
      if (bare === null || bare === "" || unknown) {
        if (table.formulasWithoutValue.has(`${row},${index + 1}`)) {
          wrong("FORMULA_WITHOUT_VALUE", "is a formula without a stored value", header, null, "a value");
        } else if (!column.mayBeEmpty) wrong("EMPTY", "is empty", header, shown(cell), reader.allowed);
        continue;
      }
      if (typeof bare === "string" && bare.length > limits.cellLength) {
        wrong("TOO_LONG", "is too long", header, bare, `at most ${limits.cellLength} characters`);
        continue;
      }
      if (reader.numeric && typeof bare === "string" && hasLostDigits(bare)) remarks.lostDigits += 1;
      const reading = reader.read(bare, context);
      if (reading.ok) values[key] = reading.value;
      else wrong(reading.code, reading.message, header, shown(cell), reading.allowed ?? reader.allowed);
    }
    return faults.count === before ? values : null;
  };
}
