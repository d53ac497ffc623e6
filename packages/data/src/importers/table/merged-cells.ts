import { fault } from "../fault-list.js";
import type { CellRange } from "../file/table.js";
import type { ImportFault } from "../types.js";
import { columnLetters } from "../workbook/cell-reference.js";

/**
 * Merged cells leave cells of the table empty that look filled. In titles, in the header, and in lines and totals that are
 * not read they do no harm.
 * @param isRow whether a row of the sheet, from 1, is one of the table
 */
export const mergedFaults = (
  merged: readonly CellRange[],
  headerRow: number,
  isRow: (row: number) => boolean,
): ImportFault[] =>
  merged.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => {
    const from = Math.max(firstRow, headerRow + 1);
    const rows = Array.from(
      { length: Math.max(0, Math.min(lastRow - from, mostRows) + 1) },
      (_, index) => from + index,
    );
    if (!rows.some(isRow)) return [];
    return [
      fault("MERGED_CELLS", "The table has merged cells; split them and fill each.", {
        row: Math.max(firstRow, headerRow),
        value: `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`,
        allowed: "cells that are not merged",
      }),
    ];
  });

/** So many rows of one range are looked at. */
const mostRows = 1000;
