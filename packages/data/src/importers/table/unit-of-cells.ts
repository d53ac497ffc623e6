import { number } from "../cells/numbers.js";
import type { Columns } from "../columns/column.js";
import type { Matching } from "../columns/match-columns.js";
import { fault } from "../fault-list.js";
import type { RawCell, RawRow } from "../file/table.js";
import { middle, readingIn, shownAmount } from "../plausible.js";
import type { DecimalSign, ImportFault } from "../types.js";
import { factorOfUnit, importUnits, unitOfFactor } from "../units.js";

/** So many rows tell in which unit a column is. */
const lookedAt = 100;
const anyNumber = number({ least: -1e30, most: 1e30 });

/**
 * Columns of which most cells are out of range, and would be right in another unit: asked about once, with both readings,
 * in place of a fault for every row.
 * @param rows below the header, as many as were looked at
 */
export function unitsOfCells(
  rows: readonly RawRow[],
  { matched }: Pick<Matching, "matched">,
  columns: Columns,
  decimals: DecimalSign | null,
): ImportFault[] {
  return [...matched].flatMap(([key, { index, header, factor, money }]) => {
    const reader = columns[key]?.reader;
    if (reader?.numeric !== true) return [];
    const cells = rows
      .slice(0, lookedAt)
      .map(({ cells: all }) => all[index] ?? null)
      .filter((cell): cell is Exclude<RawCell, null> => anyNumber.read(cell ?? "", { decimals, factor: 1 }).ok);
    const most = (count: number) => cells.length > 1 && 2 * count >= cells.length;
    const readAs = (one: number) => cells.map((cell) => reader.read(cell, { decimals, factor: one, money }));
    if (!most(readAs(factor).filter((one) => !one.ok && one.code === "OUT_OF_RANGE").length)) return [];
    const sizes = cells.flatMap((cell) => {
      const size = anyNumber.read(cell, { decimals, factor: 1 });
      return size.ok ? [Math.abs(size.value)] : [];
    });
    const typical = middle(sizes);
    const unit = reader.money === true ? "EUR" : "";
    const others = importUnits.filter((one) => factorOfUnit[one] !== factor && (one === "PERCENT") === (unit === ""));
    const readings = others
      .filter((one) => most(readAs(factorOfUnit[one]).filter(({ ok }) => ok).length))
      .map((one) => readingIn(one, typical * factorOfUnit[one], unit));
    if (readings.length === 0) return [];
    const value = shownAmount(typical * factor);
    const now = unitOfFactor(factor) ?? "ONE";
    const message = `A usual cell would be ${readingIn(now, typical * factor, unit)}, which can't be right.`;
    const allowed = `${readings.join("; ")}: say so in the header or choose the unit`;
    return [fault("UNIT_UNCLEAR", message, { column: header, value, allowed })];
  });
}
