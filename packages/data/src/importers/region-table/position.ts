import type { RegionPosition } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { fault } from "../fault-list.js";
import type { RowPlace } from "../table/import-table.js";
import type { ImportFault } from "../types.js";
import type { RegionTableColumns } from "./columns.js";

type Row = RowOf<RegionTableColumns>;

/** Tables round each figure for itself: to a tenth of a billion, so this much may they differ. EUR. */
const roundingTolerance = 100_000_000;

/** Surplus less shortfall by every way that the row gives it, with the column that gives it. */
function balancesOf({ task, capacity, shortfall, surplus, balance }: Row): [column: string, amount: number][] {
  const found: [string, number][] = [];
  if (shortfall !== null || surplus !== null) {
    found.push([shortfall === null ? "surplus" : "shortfall", (surplus ?? 0) - (shortfall ?? 0)]);
  }
  if (balance !== null) found.push(["balance", balance]);
  if (capacity !== null && task !== null) found.push(["capacity", capacity - task]);
  return found;
}

/** A region's position, or what is wrong with the row. capacity = task - shortfall + surplus. */
export function positionOf(row: Row, { row: number, header }: RowPlace): RegionPosition | ImportFault {
  const { region, task, shortfall, surplus, newHomes, measures } = row;
  const wrong = (code: string, message: string, column: string, value: number, allowed: string) =>
    fault(code, message, { row: number, column: header(column), value: String(value), allowed });
  if ((shortfall ?? 0) > 0 && (surplus ?? 0) > 0) {
    return wrong(
      "BOTH_SIDES",
      "A region has a shortfall or a surplus.",
      "surplus",
      surplus ?? 0,
      "0 where it falls short",
    );
  }
  const [first, ...others] = balancesOf(row);
  if (first === undefined) {
    return fault("NO_POSITION", "The row says neither what is short nor what is left.", {
      row: number,
      allowed: "a capacity, a shortfall or surplus, or a balance",
    });
  }
  const [, balance] = first;
  const differing = others.find(([, amount]) => Math.abs(amount - balance) > roundingTolerance);
  if (differing !== undefined) {
    const allowed = `${balance}, as the other columns say: capacity = task - shortfall + surplus`;
    return wrong("CONTRADICTION", "contradicts the other columns", differing[0], differing[1], allowed);
  }
  if (-balance > (task ?? 0)) {
    return wrong("OUT_OF_RANGE", "The shortfall is larger than the task.", "task", task ?? 0, `at least ${-balance}`);
  }
  return {
    region: region ?? "",
    task: task ?? 0,
    shortfall: Math.max(0, -balance),
    surplus: Math.max(0, balance),
    newHomes,
    measures,
  };
}
