import { ReadAhead } from "../table/read-ahead.js";
import type { OpenFile, OpenTable, RawRow } from "./table.js";

/**
 * A file of which the beginning of every sheet is read at most once, however often it is opened: a workbook is then looked at
 * in several ways for the price of one.
 * @param rows so many of each sheet; later ones are not there
 */
export function beginningsOf({ sheets, open }: OpenFile, rows: number): OpenFile {
  const kept = new Map<number, Promise<{ readonly table: OpenTable; readonly first: readonly RawRow[] }>>();
  const read = async (index: number) => {
    const table = await open(index);
    const ahead = new ReadAhead(table.rows);
    try {
      return { table, first: await ahead.peek(rows) };
    } finally {
      await ahead.close();
    }
  };
  return {
    sheets,
    open: async (index) => {
      const known = kept.get(index) ?? read(index);
      kept.set(index, known);
      const { table, first } = await known;
      return { ...table, rows: inOrder(first) };
    },
  };
}

async function* inOrder(rows: readonly RawRow[]): AsyncGenerator<RawRow> {
  yield* rows;
}
