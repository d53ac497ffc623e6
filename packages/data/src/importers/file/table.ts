import type { ImportFormat, TextEncoding } from "../types.js";

/** What a cell holds before anything is made of it. Dates come as text. */
export type RawCell = string | number | boolean | null;

export interface RawRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** 0..1, how much of the file lies before the end of this row. */
  readonly progress: number;
  /** Whether the text ends with it, without a line end: it may have been cut off. */
  readonly cutOff?: boolean;
}

/** Part of a sheet, rows and columns counted from 1. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What a sheet has but does not show. */
export interface HiddenParts {
  readonly rows: number;
  /** From 1. */
  readonly columns: readonly number[];
}

export const nothingHidden: HiddenParts = { rows: 0, columns: [] };

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** A file whose sheets can be opened one by one; text has one without a name. */
export interface OpenFile {
  readonly sheets: readonly SheetName[];
  readonly open: (index: number) => Promise<OpenTable>;
}

/** Any sheet as rows of cells. */
export interface OpenTable {
  readonly format: ImportFormat;
  readonly encoding: TextEncoding | null;
  readonly separator: string | null;
  readonly sheet: string | null;
  /** Sheets that are not read. */
  readonly otherSheets: readonly string[];
  readonly mergedCells: readonly CellRange[];
  /** Formulas whose value the spreadsheet did not store, as "row,column" from 1. */
  readonly formulasWithoutValue: ReadonlySet<string>;
  readonly formulaCount: number;
  readonly hidden: HiddenParts;
  /** By column, from 1: the other currency in which a sheet shows numbers of it. */
  readonly currencies: ReadonlyMap<number, string>;
  /** The last line has no line end: what a file that was cut off looks like. */
  readonly endsInMidLine: boolean;
  readonly rows: AsyncIterable<RawRow>;
}
