import type { RawCell } from "../file/table.js";
import type { DecimalSign } from "../types.js";
import { decimalsOf } from "./number-text.js";

/**
 * The decimal sign of a file, from the numbers that can be read in one way only. Null where none decides: then a number
 * such as 1.234 is a fault, because it can be twelve hundred or little more than one.
 */
export function detectDecimals(cells: Iterable<RawCell>): DecimalSign | null {
  let [commas, points] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const [sign, other] = decimalsOf(cell);
    if (sign === undefined || other !== undefined) continue;
    if (sign === ",") commas += 1;
    else points += 1;
  }
  if (commas === points) return null;
  return commas > points ? "," : ".";
}
