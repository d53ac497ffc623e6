import type { Columns } from "../columns/column.js";
import { currencyBeside, foreignCurrency, notInEuro } from "../columns/currency.js";
import { unitOf } from "../columns/header-units.js";
import type { Matching } from "../columns/match-columns.js";
import { unreadUnit } from "../columns/unread-unit.js";
import { fault } from "../fault-list.js";
import type { OpenTable } from "../file/table.js";
import type { ImportFault } from "../types.js";

/** Where amounts stand, and which other currency a sheet shows them in. */
type Amounts = Pick<Matching, "matched"> & Pick<OpenTable, "currencies">;

/**
 * Amounts that the file says are no euros: in a header, in how its cells are shown, or in a line beside the table or the
 * name of its sheet. A header that says euro goes before all of them.
 * @param lines beside the table, and what the sheet is called
 */
export function foreignAmounts(
  { matched, currencies }: Amounts,
  columns: Columns,
  lines: readonly string[],
  row: number,
): ImportFault[] {
  const numeric = [...matched].filter(([key]) => columns[key]?.reader.numeric);
  const unsaid = numeric.filter(([, { header }]) => !unitOf(header).money);
  const said = unsaid.flatMap(([, { header, index }]) => {
    const found = foreignCurrency(header) ?? currencies.get(index + 1) ?? null;
    return found === null ? [] : [notInEuro(found, header, { row, column: header })];
  });
  if (said.length > 0 || !unsaid.some(([key]) => columns[key]?.reader.money)) return said;
  return lines.flatMap((line) => {
    const found = currencyBeside(line);
    return found === null ? [] : [notInEuro(found, line)];
  });
}

const read = "ones, thousands, millions or billions, for all years and homes together";

/** Columns whose header says what they count in, in a way that is not read: a choice of the person goes before it. */
export const unreadUnits = (
  { matched }: Pick<Matching, "matched">,
  columns: Columns,
  chosen: Readonly<Record<string, unknown>>,
  row: number,
): ImportFault[] =>
  [...matched].flatMap(([key, { header }]) => {
    const reader = columns[key]?.reader;
    const found = reader?.numeric === true && !(header in chosen) ? unreadUnit(header, reader.sum === true) : null;
    const message = `The header says "${found}", which is not read: write the amounts in full.`;
    return found === null ? [] : [fault("UNIT_UNREAD", message, { row, column: header, value: found, allowed: read })];
  });
