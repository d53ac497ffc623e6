import type { Columns } from "../columns/column.js";
import { countNamed, type Matching } from "../columns/match-columns.js";
import { fault } from "../fault-list.js";
import type { RawRow } from "../file/table.js";
import { headerTexts } from "./find-header.js";

/** The first cells of so many rows are looked at: a table has fewer columns. */
const lookedAt = 60;
/** One name below another may be a remark. */
const leastNamed = 2;

/**
 * Where the names of the columns stand below each other, with a column for each place, it is said that the table has to be
 * turned, in place of every column that is missing.
 * @param rows of the file from its beginning
 */
export function toldIfTurned(matching: Matching, rows: readonly RawRow[], columns: Columns, row: number): Matching {
  const missing = matching.faults.filter(({ code }) => code === "MISSING_COLUMN");
  const first = rows.slice(0, lookedAt).map(({ cells }) => headerTexts(cells)[0] ?? "");
  const below = missing.length === 0 ? 0 : countNamed(columns, first, {});
  if (below < leastNamed || below <= matching.matched.size) return matching;
  const message = "The names of the columns stand below each other in the first column: turn the table.";
  const turned = fault("TABLE_TURNED", message, { row, allowed: "a row for each place, a column for each figure" });
  return { ...matching, faults: [turned, ...matching.faults.filter((one) => !missing.includes(one))] };
}
