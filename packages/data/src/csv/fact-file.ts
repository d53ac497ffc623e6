import { z } from "zod";
import type { FactFault } from "../faults/fact-fault.js";
import { readTable } from "./read-table.js";

type Columns = Readonly<Record<string, z.ZodType<unknown, string>>>;

type Cells<C extends Columns> = { readonly [K in keyof C]: z.output<C[K]> };

/** One kind of fact: its file, its columns, and the typed row that a line becomes. */
export interface FactFile<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  /** All rows that could be read, with the line of each, and everything that is wrong with the others. */
  readonly read: (text: string) => FactTable<Row>;
}

export interface FactTable<Row> {
  readonly file: string;
  readonly rows: readonly Row[];
  /** Line of the row with the same index. */
  readonly lines: readonly number[];
  readonly faults: readonly FactFault[];
}

interface FactFileSpec<C extends Columns, Row> {
  readonly file: string;
  readonly columns: C;
  readonly toRow: (cells: Cells<C>) => Row;
  /** Columns that together name a row; no two rows may agree on them. */
  readonly key: readonly (keyof C & string)[];
}

function issueFault(file: string, line: number, cells: Record<string, string>, issue: z.core.$ZodIssue): FactFault {
  const column = issue.path.length === 0 ? null : String(issue.path[0]);
  const allowed = issue.code === "custom" ? String(issue.params?.allowed ?? "") : "";
  return {
    file,
    line,
    column,
    value: column === null ? null : (cells[column] ?? null),
    what: issue.message,
    allowed: allowed === "" ? null : allowed,
  };
}

/** Declares a kind of fact. */
export function defineFactFile<C extends Columns, Row>(spec: FactFileSpec<C, Row>): FactFile<Row> {
  const { file, key, toRow } = spec;
  const columns = Object.keys(spec.columns);
  const schema = z.object(spec.columns);

  const read = (text: string): FactTable<Row> => {
    const table = readTable(file, text, columns);
    const faults = [...table.faults];
    const rows: Row[] = [];
    const lines: number[] = [];
    const seen = new Map<string, number>();
    for (const { line, cells } of table.rows) {
      const name = key.map((column) => cells[column]).join(" ");
      const first = seen.get(name);
      if (first === undefined) seen.set(name, line);
      else
        faults.push({
          file,
          line,
          column: key.join(", "),
          value: name,
          what: `stands on line ${first} already`,
          allowed: "each only once",
        });
      const parsed = schema.safeParse(cells);
      if (parsed.success) {
        rows.push(toRow(parsed.data as Cells<C>));
        lines.push(line);
      } else faults.push(...parsed.error.issues.map((issue) => issueFault(file, line, cells, issue)));
    }
    return { file, rows, lines, faults };
  };
  return { file, columns, read };
}
