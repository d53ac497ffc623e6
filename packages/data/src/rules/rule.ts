import type { FactTable } from "../csv/fact-file.js";
import type { FactGroup, FactTables } from "../facts/fact-files.js";
import type { FactFault } from "../faults/fact-fault.js";

/** Something that must hold between rows or files. */
export interface Rule {
  /** Groups that the rule can only judge whole: with a faulty row missing it would blame the wrong place. */
  readonly whole: readonly FactGroup[];
  readonly check: (tables: FactTables) => readonly FactFault[];
}

/** A fault of one row of a table. */
export function rowFault<Row>(
  table: FactTable<Row>,
  row: Row,
  column: string | null,
  value: string | number | null,
  what: string,
  allowed: string | null,
): FactFault {
  return {
    file: table.file,
    line: table.rowLines[table.rows.indexOf(row)] ?? null,
    column,
    value: value === null ? null : String(value),
    what,
    allowed,
  };
}

export function total<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
