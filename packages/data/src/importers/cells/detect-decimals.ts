import type { RawCell } from "../file/table.js";
import type { DecimalSign } from "../types.js";
import { decimalsOf, signOfWhole } from "./number-text.js";

/**
 * The decimal sign of a file, from the numbers that can be read in one way only. Null where none decides: then a number
 * such as 1.234 is a fault, because it can be twelve hundred or little more than one.
 * @param counts cells of columns of whole numbers, with the factor of their header
 */
export function detectDecimals(
  cells: Iterable<RawCell>,
  counts: Iterable<readonly [RawCell, number]> = [],
): DecimalSign | null {
  let [commas, points] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const [sign, other] = decimalsOf(cell);
    if (sign === undefined || other !== undefined) continue;
    if (sign === ",") commas += 1;
    else points += 1;
  }
  for (const [cell, factor] of counts) {
    if (typeof cell !== "string" || decimalsOf(cell).length < 2) continue;
    const sign = signOfWhole(cell, factor);
    if (sign === ",") commas += 1;
    else if (sign === ".") points += 1;
  }
  if (commas === points) return null;
  return commas > points ? "," : ".";
}
