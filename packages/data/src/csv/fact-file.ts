import type { z } from "zod";
import type { FactFault } from "../faults/fact-fault.js";
import { type CellReader, readCell } from "./read-cell.js";
import { type RawRow, readTable } from "./read-table.js";

type Columns = Readonly<Record<string, CellReader>>;

type Cells<C extends Columns> = { readonly [K in keyof C]: z.output<C[K]> };

/** One kind of fact: its file, its columns, and the typed row that a line becomes. */
export interface FactFile<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  /** Written by a script of ours, so not sealed: whoever runs the script would have to seal it each time. */
  readonly generated: boolean;
  /** All rows that could be read, and everything that is wrong with the others. */
  readonly read: (text: string) => FactTable<Row>;
}

/** What could be read of one line, by column: also of lines that hold a fault elsewhere. */
export interface ReadLine {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface FactTable<Row> {
  readonly file: string;
  /** Of the lines without a fault. */
  readonly rows: readonly Row[];
  /** Line of the row with the same index. */
  readonly rowLines: readonly number[];
  readonly lines: readonly ReadLine[];
  readonly faults: readonly FactFault[];
}

interface FactFileSpec<C extends Columns, Row> {
  readonly file: string;
  readonly generated?: true;
  readonly columns: C;
  readonly toRow: (cells: Cells<C>) => Row;
  /** Columns that together name a row; no two rows may agree on them. */
  readonly key: readonly (keyof C & string)[];
}

function repeatedKeys(file: string, key: readonly string[], rows: readonly RawRow[]): FactFault[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const value = key.map((column) => cells[column]).join(" ");
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, line);
      return [];
    }
    const what = `stands on line ${first} already`;
    return [{ file, line, column: key.join(", "), value, what, allowed: "each only once" }];
  });
}

/** Declares a kind of fact. */
export function defineFactFile<C extends Columns, Row>(spec: FactFileSpec<C, Row>): FactFile<Row> {
  const { file, key, toRow } = spec;
  const columns = Object.entries(spec.columns);

  const readLine = ({ line, cells }: RawRow) => {
    const values: Record<string, unknown> = {};
    const faults: FactFault[] = [];
    for (const [column, reader] of columns) {
      const cell = readCell(reader, cells[column] ?? "");
      if (cell.ok) values[column] = cell.value;
      else faults.push(...cell.faults.map((fault) => ({ file, line, column, ...fault })));
    }
    return { line, values, faults };
  };

  const read = (text: string): FactTable<Row> => {
    const table = readTable(file, text, Object.keys(spec.columns));
    const lines = table.rows.map(readLine);
    const good = lines.filter((line) => line.faults.length === 0);
    return {
      file,
      rows: good.map(({ values }) => toRow(values as Cells<C>)),
      rowLines: good.map(({ line }) => line),
      lines,
      faults: [...table.faults, ...repeatedKeys(file, key, table.rows), ...lines.flatMap((line) => line.faults)],
    };
  };
  return { file, columns: Object.keys(spec.columns), generated: spec.generated === true, read };
}
