import type { FigureStatus, Unit } from "@solidariteitskaart/model";
import type { Bilingual } from "../../platform/words/bilingual.js";

export type Cell = string | number | boolean | null;

/** Names of the types are those of Frictionless Table Schema. An integer is safe: at most 2^53 - 1. */
export type CellType = "string" | "integer" | "number" | "boolean" | "date";

/** One column, and how it reads its cell from a row of the domain. */
export interface TableColumn<Row = never> {
  /** snake_case; stable. */
  readonly name: string;
  readonly type: CellType;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Null for names, codes and texts. */
  readonly unit: Unit | null;
  /** What may not be added up. */
  readonly caution?: Bilingual;
  readonly read: (row: Row) => Cell;
}

/** A reference to another table of the same set. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly references: string;
}

/** A table as it is handed out, the same in every format. */
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: Bilingual;
  /** What one row is. */
  readonly description: Bilingual;
  readonly columns: readonly Omit<TableColumn, "read">[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** What may be claimed of the table as a whole: no more than of its weakest figure. */
  readonly status: FigureStatus;
}

type TableParts<Row> = Omit<Table, "columns" | "rows" | "foreignKeys"> & {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly foreignKeys?: readonly ForeignKey[];
};

export function tableOf<Row>({ columns, rows, foreignKeys = [], ...about }: TableParts<Row>): Table {
  return {
    ...about,
    foreignKeys,
    columns: columns.map(({ read: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ read }) => read(row))),
  };
}
