import type { CellRange } from "../file/table.js";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "AB12" as row 12, column 28; null for anything else. */
export function cellPlace(reference: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,7})\$?(\d{1,15})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** 28 as "AB". */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** "A1:B2" as a range; null for anything else. */
export function cellRange(reference: string): CellRange | null {
  const [from = "", until = from] = reference.split(":");
  const [first, last] = [cellPlace(from), cellPlace(until)];
  if (first === null || last === null) return null;
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}
