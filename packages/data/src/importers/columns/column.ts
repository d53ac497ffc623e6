import type { CellReader } from "../cells/reader.js";

/** A column that an importer reads. */
export interface Column<T> {
  /** Headers by which it is found, in order of preference; the first stands in the template. */
  readonly names: readonly string[];
  readonly reader: CellReader<T>;
  /** Whether the file must have it. */
  readonly required: boolean;
  /** Whether a cell of it may be empty; then the value is null. */
  readonly mayBeEmpty: boolean;
  /** Whether a cell may say that its figure is unknown: ".", "x" or "NA" are then as good as empty. */
  readonly mayBeUnknown: boolean;
  /** Headers under which our own files give it in full euros, where others give thousands. */
  readonly inEuro: readonly string[];
  /** For the explanation in the template. */
  readonly about: { readonly nl: string; readonly en: string };
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as the importer gets it: null for what the file does not have or leaves empty. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T | null : never };

interface ColumnOptions {
  readonly required?: boolean;
  readonly mayBeEmpty?: boolean;
  readonly mayBeUnknown?: boolean;
  readonly inEuro?: readonly string[];
}

/** Declares a column: by default it must be there and be filled. */
export function column<T>(
  names: readonly string[],
  reader: CellReader<T>,
  about: { nl: string; en: string },
  { required = true, mayBeEmpty = !required, mayBeUnknown = false, inEuro = [] }: ColumnOptions = {},
): Column<T> {
  return { names, reader, about, required, mayBeEmpty, mayBeUnknown, inEuro };
}
