import type { SectorDataset, TaskInput } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { fault } from "../fault-list.js";
import type { RowPlace } from "../table/import-table.js";
import type { ImportFault } from "../types.js";
import type { BranchName, CorporationColumns } from "./columns.js";

type Row = RowOf<CorporationColumns>;
type Part = "newHomes" | "measures";

/** How a total is spread over the years: as the base's own task of that branch, all corporations together. */
export type YearPattern = Readonly<Record<BranchName, Readonly<Record<Part, readonly number[]>>>>;

export function yearPattern({ corporations, yearCount }: SectorDataset): YearPattern {
  const pattern = (branch: BranchName, part: Part): number[] => {
    const years = Array.from({ length: yearCount }, (_, t) =>
      corporations.reduce((sum, corporation) => sum + (corporation[branch]?.task[part][t] ?? 0), 0),
    );
    const total = years.reduce((sum, amount) => sum + amount, 0);
    return years.map((amount) => (total > 0 ? amount / total : 1 / yearCount));
  };
  const both = (branch: BranchName) => ({
    newHomes: pattern(branch, "newHomes"),
    measures: pattern(branch, "measures"),
  });
  return { social: both("social"), commercial: both("commercial") };
}

/** One part of a task by year, or what is wrong with it. Without any figure nothing is to be done. */
function partOf(row: Row, part: Part, years: readonly number[], pattern: readonly number[], place: RowPlace) {
  const yearly = years.map((year) => (row as Readonly<Record<string, unknown>>)[`${part}${year}`] as number | null);
  const total = row[part];
  if (yearly.every((amount) => amount === null)) return pattern.map((share) => share * (total ?? 0));
  const sum = yearly.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  if (total !== null && Math.abs(total - sum) > Math.max(1, 0.001 * total)) {
    return fault("CONTRADICTION", "The total is not the sum of the years.", {
      row: place.row,
      column: place.header(part),
      value: String(total),
      allowed: `${sum}, or either the total or the years`,
    });
  }
  return yearly.map((amount) => amount ?? 0);
}

/** A branch's task, or what is wrong with it. */
export function taskOf(
  row: Row,
  years: readonly number[],
  pattern: YearPattern,
  place: RowPlace,
): TaskInput | ImportFault {
  const branch = row.branch ?? "social";
  const newHomes = partOf(row, "newHomes", years, pattern[branch].newHomes, place);
  if ("code" in newHomes) return newHomes;
  const measures = partOf(row, "measures", years, pattern[branch].measures, place);
  if ("code" in measures) return measures;
  return { newHomes, measures, newHomeCost: row.newHomeCost ?? 0, measureCost: row.measureCost ?? 0 };
}
