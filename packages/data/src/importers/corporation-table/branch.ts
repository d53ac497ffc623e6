import type { BranchInput, CorporationBranch, RegionShare } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { fault } from "../fault-list.js";
import type { RowPlace } from "../table/import-table.js";
import type { ImportFault } from "../types.js";
import { type BranchName, branchColumns, type CorporationColumns } from "./columns.js";
import { taskOf, type YearPattern } from "./task.js";

type Row = RowOf<CorporationColumns>;

/** One row of the table, understood. */
export interface BranchRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly branch: BranchName;
  readonly region: string;
  readonly content: CorporationBranch;
}

export interface BranchContext {
  readonly years: readonly number[];
  readonly pattern: YearPattern;
  /** Where homes stand by the holdings of a corporation; null where those say nothing of it. */
  readonly homeSharesOf: (id: string) => readonly RegionShare[] | null;
}

/** The reader filled every required column, so none of these is missing. */
function inputOf(row: Row): BranchInput {
  const { newHomeCost: _cost, measureCost: _measure, ...inputs } = branchColumns;
  const keys = Object.keys(inputs) as (keyof typeof inputs)[];
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? 0])) as unknown as BranchInput;
}

const largest = (shares: readonly RegionShare[]) =>
  shares.reduce((best, next) => (next.share > best.share ? next : best)).region;

/** A branch of a corporation, or what is wrong with its row. */
export function branchOf(
  row: Row,
  place: RowPlace,
  { years, pattern, homeSharesOf }: BranchContext,
): BranchRow | ImportFault {
  const id = row.id ?? "";
  const known = row.homeShares ?? homeSharesOf(id);
  const region = row.region ?? (known === null ? null : largest(known));
  if (region === null) {
    return fault("NO_PLACE", "The row does not say where the corporation works.", {
      row: place.row,
      column: place.header("region"),
      allowed: "a core region, or homes by municipality",
    });
  }
  const task = taskOf(row, years, pattern, place);
  if ("code" in task) return task;
  const own: readonly RegionShare[] = [{ region, share: 1 }];
  return {
    row: place.row,
    id,
    name: row.name ?? id,
    branch: row.branch ?? "social",
    region,
    // Building outside the core region takes an exemption, so without a word the task lies inside.
    content: { input: inputOf(row), task, taskShares: row.taskShares ?? own, homeShares: known ?? own },
  };
}
