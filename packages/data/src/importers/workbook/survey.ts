import { refuse } from "../fault-list.js";
import type { CellRange, HiddenParts } from "../file/table.js";
import type { ImportLimits } from "../limits.js";

/** What a sheet turns out to hold when its markup is looked through, before its cells are read. */
export interface SheetSurvey {
  /** The last row that is not empty. */
  readonly lastRow: number;
  readonly mergedCells: readonly CellRange[];
  /** "row,column" from 1. */
  readonly formulasWithoutValue: ReadonlySet<string>;
  readonly formulaCount: number;
  readonly hidden: HiddenParts;
  /** By column, from 1: the other currency in which numbers of it are shown. */
  readonly currencies: ReadonlyMap<number, string>;
}

/** More than this is not kept: where so many are wrong, the first ones will do. */
const mostKept = 10_000;

/** A sheet is in memory when the library lays it out: this many cells are some hundreds of megabytes. */
const mostCells = 10_000_000;
const mostPlaces = 400_000_000;

/** Keeps count while a sheet is looked through, and refuses what no sheet has. */
export class SheetCount {
  lastRow = 0;
  formulaCount = 0;
  readonly mergedCells: CellRange[] = [];
  readonly formulasWithoutValue = new Set<string>();
  readonly currencies = new Map<number, string>();
  readonly #limits: ImportLimits;
  #hiddenRows = 0;
  readonly #hiddenColumns = new Set<number>();
  #filled = 0;
  #laid = 0;

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  row(row: number): void {
    if (Number.isSafeInteger(row) && row >= 1 && row <= this.#limits.rows) {
      this.lastRow = Math.max(this.lastRow, row);
      return;
    }
    refuse("TOO_MANY_ROWS", "The sheet has too many rows.", {
      row: Number.isSafeInteger(row) ? row : null,
      allowed: `at most ${this.#limits.rows}`,
    });
  }

  column(row: number, column: number): void {
    if (Number.isSafeInteger(column) && column >= 1 && column <= this.#limits.columns) return;
    refuse("TOO_MANY_COLUMNS", "The sheet has too many columns.", { row, allowed: `at most ${this.#limits.columns}` });
  }

  /** @param laid places that the library lays out before it drops the empty ones at the end of a row */
  cells(filled: number, laid: number): void {
    this.#filled += filled;
    this.#laid += laid;
    if (this.#filled <= mostCells && this.#laid <= mostPlaces) return;
    refuse("TOO_MANY_CELLS", "The sheet has too many cells.", { allowed: `at most ${mostCells} filled ones` });
  }

  hiddenRows(count: number): void {
    this.#hiddenRows += count;
  }

  /** @param last of the columns, from 1; a sheet often hides all to its end */
  hiddenColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, this.#limits.columns); column++) this.#hiddenColumns.add(column);
  }

  get hidden(): HiddenParts {
    return { rows: this.#hiddenRows, columns: [...this.#hiddenColumns] };
  }

  merged(range: CellRange): void {
    if (this.mergedCells.length < mostKept) this.mergedCells.push(range);
  }

  formula(row: number, column: number, hasValue: boolean): void {
    this.formulaCount += 1;
    if (!hasValue && this.formulasWithoutValue.size < mostKept) this.formulasWithoutValue.add(`${row},${column}`);
  }
}
