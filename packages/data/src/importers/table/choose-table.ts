import type { Columns } from "../columns/column.js";
import { Refused, refuse } from "../fault-list.js";
import { namedSheet } from "../file/open-table.js";
import type { OpenFile, OpenTable, RawRow } from "../file/table.js";
import type { ImportLimits } from "../limits.js";
import type { ImportOptions } from "../types.js";
import { findLayout, type TableLayout } from "./layout.js";
import { ReadAhead } from "./read-ahead.js";

/** A sheet that is ready to be read, with its rows below the header. */
export interface ChosenTable {
  readonly table: OpenTable;
  readonly rows: ReadAhead<RawRow>;
  readonly layout: TableLayout;
  /** Names of all sheets of the workbook; none for text. */
  readonly sheets: readonly string[];
  /** Of its first rows those with numbers where the header promises them: an explanation may bear the same headers. */
  readonly rowsWithNumbers: number;
}

/** So many sheets are looked at; who has more says which. */
const mostSheets = 40;

async function layOut(
  { open, sheets }: OpenFile,
  index: number,
  columns: Columns,
  limits: ImportLimits,
  options: ImportOptions,
): Promise<ChosenTable> {
  const table = await open(index);
  const rows = new ReadAhead(table.rows);
  try {
    const layout = await findLayout(table, rows, columns, limits, options);
    const rowsWithNumbers = sheets.length > 1 ? numbersIn(await rows.peek(lookedAt), layout, columns) : 0;
    return { table, rows, layout, sheets: sheets.flatMap(({ name }) => (name === "" ? [] : [name])), rowsWithNumbers };
  } catch (error) {
    await rows.close();
    throw error;
  }
}

/** Rows below the header that tell whether a sheet holds the table. */
const lookedAt = 20;

function numbersIn(rows: readonly RawRow[], { matching, decimals }: TableLayout, columns: Columns): number {
  const numeric = [...matching.matched].filter(([key]) => columns[key]?.reader.numeric);
  return rows.filter(({ cells }) =>
    numeric.some(([key, { index, factor }]) => {
      const cell = cells[index] ?? null;
      return cell !== null && columns[key]?.reader.read(cell, { decimals, factor }).ok === true;
    }),
  ).length;
}

const faultsOf = ({ layout }: ChosenTable) => layout.matching.faults.length;
const foundIn = ({ layout }: ChosenTable) => layout.matching.matched.size;

/** Whether a sheet is more likely the table than another: with numbers, fewer columns missing, more of them found, then longer. */
function isBetter(one: ChosenTable, other: ChosenTable): boolean {
  const [has, had] = [one.rowsWithNumbers > 0, other.rowsWithNumbers > 0];
  if (has !== had) return has;
  return (
    (faultsOf(other) - faultsOf(one) || foundIn(one) - foundIn(other) || one.rowsWithNumbers - other.rowsWithNumbers) >
    0
  );
}

/**
 * Opens the sheet that a person named; else, of those that are not hidden, the one that has most of the columns: an
 * explanation often comes first.
 * @throws Refused
 */
export async function chooseTable(
  file: OpenFile,
  columns: Columns,
  limits: ImportLimits,
  options: ImportOptions,
): Promise<ChosenTable> {
  if (file.sheets.length === 0) refuse("FILE_DAMAGED", "The workbook has no sheets.");
  if (options.sheet !== undefined) {
    return layOut(file, namedSheet(file.sheets, options.sheet), columns, limits, options);
  }
  const visible = file.sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
  const [first = 0, ...others] = visible;
  if (others.length === 0) return layOut(file, first, columns, limits, options);
  let best: ChosenTable | null = null;
  let refused: unknown = null;
  for (const index of [first, ...others].slice(0, mostSheets)) {
    try {
      const next = await layOut(file, index, columns, limits, options);
      const keep: ChosenTable = best === null || isBetter(next, best) ? next : best;
      const drop = keep === next ? best : next;
      await drop?.rows.close();
      best = keep;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A sheet that can't be the table is no reason not to read the one that is.
      refused ??= error;
    }
  }
  if (best === null) throw refused;
  return best;
}
