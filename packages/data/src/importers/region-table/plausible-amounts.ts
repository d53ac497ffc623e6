import type { Dataset } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { implausible, type Judged } from "../plausible.js";
import type { TableAbout } from "../table/import-table.js";
import type { ImportFault } from "../types.js";
import type { RegionTableColumns } from "./columns.js";

export type RegionTableRow = RowOf<RegionTableColumns>;
type Amount = "task" | "capacity" | "shortfall" | "surplus" | "balance" | "newHomes" | "measures";

/** EUR per home of a corporation, all years together; the recalculation of 2026 comes to fifty thousand. */
const taskPerHome = { least: 1_500, most: 1_500_000 };
/** What is short or left, as a part of the task. Less than a thousandth is another unit, or zero. */
const ofTask = { least: 0.001, most: 5 };
/** Capacity is of the size of the task. */
const capacityOfTask = { least: 0.01, most: 20 };
/** New homes and measures per home that there is. */
const perHome = { least: 0.001, most: 5 };
/** One row may differ from the whole table by so much, and not by a thousand. */
const rowSpread = 100;

const sum = (rows: readonly RegionTableRow[], key: Amount): number =>
  rows.reduce((total, row) => total + Math.abs(row[key] ?? 0), 0);

/**
 * What can't be right of the amounts of a table as they were read: the task per home, what is short or left beside the
 * task, homes and measures beside the homes that there are; for all rows together, and for the task by row.
 */
export function implausibleAmounts(
  rows: readonly (RegionTableRow & { readonly number: number })[],
  { regions }: Pick<Dataset, "regions">,
  { header, factor }: TableAbout,
): ImportFault[] {
  const homesOf = new Map(regions.map(({ code, homes }) => [code, homes]));
  const homes = rows.reduce((total, { region }) => total + (homesOf.get(region ?? "") ?? 0), 0);
  const task = sum(rows, "task");
  const judge = (
    key: Amount,
    words: string,
    unit: string,
    per: number,
    { least, most }: { least: number; most: number },
  ) =>
    implausible({
      what: `The total ${words}`,
      value: sum(rows, key),
      least: least * per,
      most: most * per,
      factor: factor(key),
      header: header(key),
      unit,
    } satisfies Judged);
  const whole = judge("task", "task", "EUR", homes, taskPerHome);
  if (whole !== null) return [whole];
  const others = [
    judge("capacity", "capacity", "EUR", task, capacityOfTask),
    judge("shortfall", "shortfall", "EUR", task, { ...ofTask, most: 1.01 }),
    judge("surplus", "surplus", "EUR", task, ofTask),
    judge("balance", "balance", "EUR", task, ofTask),
    judge("newHomes", "number of new homes", "homes", homes, perHome),
    judge("measures", "number of measures", "measures", homes, perHome),
  ];
  const perHomeOfAll = task / homes;
  const single = rows.map((row) => {
    const own = (homesOf.get(row.region ?? "") ?? 0) * perHomeOfAll;
    return implausible({
      what: `The task of ${row.region ?? ""}`,
      value: row.task ?? 0,
      least: own / rowSpread,
      most: own * rowSpread,
      factor: factor("task"),
      header: header("task"),
      unit: "EUR",
      row: row.number,
    });
  });
  return [...others, ...single].filter((found) => found !== null);
}
