import { type CsvDialect, csvText } from "@solidariteitskaart/data";
import type { Table } from "../tables/table.js";

/** A table as a file: its names, and a row per line. */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">, dialect?: CsvDialect): Buffer {
  return Buffer.from(csvText([columns.map(({ name }) => name), ...rows], dialect));
}
