import { type BasicType, type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, CellType, Table } from "../tables/table.js";

const TYPES: Readonly<Record<CellType, BasicType>> = {
  string: "STRING",
  integer: "INT64",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "STRING",
};

/**
 * One Parquet file.
 * @param about Key-value metadata of the file: licence, hashes, where the description is.
 */
export function parquetOf({ columns, rows }: Table, about: Readonly<Record<string, string>>): Uint8Array {
  const columnData = columns.map(
    ({ name, type }, index): ColumnSource => ({
      name,
      type: TYPES[type],
      data: rows.map((row) => stored(row[index] ?? null, type)),
    }),
  );
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: "solidariteitskaart" }));
}

/** @throws RangeError where an integer column holds a fraction: a bug in the catalogue. */
function stored(cell: Cell, type: CellType): Cell | bigint {
  return type === "integer" && typeof cell === "number" ? BigInt(cell) : cell;
}
