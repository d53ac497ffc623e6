import type { BranchInput, CorporationBranch, RegionShare, SectorDataset } from "@solidariteitskaart/model";
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
  readonly secondCohort: SecondCohort;
  /** Where homes stand by the holdings of a corporation; null where those say nothing of it. */
  readonly homeSharesOf: (id: string) => readonly RegionShare[] | null;
}

/** What the base says of new homes, by branch: EUR a month, EUR a year. */
export type SecondCohort = Readonly<Record<BranchName, Pick<BranchInput, "newHomeRent" | "newHomeMaintenance">>>;

/** The base's own new homes; of the social branch where it has no commercial one. */
export function secondCohortOf({ corporations }: SectorDataset): SecondCohort {
  const of = (branch: BranchName) => {
    const own = corporations.find((corporation) => corporation[branch] !== null)?.[branch] ?? corporations[0]?.social;
    return { newHomeRent: own?.input.newHomeRent ?? 0, newHomeMaintenance: own?.input.newHomeMaintenance ?? 0 };
  };
  return { social: of("social"), commercial: of("commercial") };
}

/** The reader filled every required column, so none of those is missing. */
function inputOf(row: Row, known: SecondCohort[BranchName]): BranchInput {
  const { newHomeCost: _cost, measureCost: _measure, ...inputs } = branchColumns;
  const keys = Object.keys(inputs) as (keyof typeof inputs)[];
  const input = Object.fromEntries(keys.map((key) => [key, row[key] ?? 0])) as unknown as BranchInput;
  return {
    ...input,
    newHomes: row.newCohortHomes ?? 0,
    newHomeRent: row.newHomeRent ?? known.newHomeRent,
    newHomeMaintenance: row.newHomeMaintenance ?? known.newHomeMaintenance,
  };
}

/** The second cohort is part of the homes. */
function tooManyNewHomes(row: Row, place: RowPlace): ImportFault | null {
  const [homes, newer] = [row.homes ?? 0, row.newCohortHomes ?? 0];
  if (newer <= homes) return null;
  return fault("CONTRADICTION", "More homes were built since the start of the agreements than there are.", {
    row: place.row,
    column: place.header("newCohortHomes"),
    value: String(newer),
    allowed: `at most ${homes}`,
  });
}

const largest = (shares: readonly RegionShare[]) =>
  shares.reduce((best, next) => (next.share > best.share ? next : best)).region;

/** A branch of a corporation, or what is wrong with its row. */
export function branchOf(
  row: Row,
  place: RowPlace,
  { years, pattern, secondCohort, homeSharesOf }: BranchContext,
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
  const excess = tooManyNewHomes(row, place);
  if (excess !== null) return excess;
  const branch = row.branch ?? "social";
  const task = taskOf(row, years, pattern, place);
  if ("code" in task) return task;
  const own: readonly RegionShare[] = [{ region, share: 1 }];
  return {
    row: place.row,
    id,
    name: row.name ?? id,
    branch,
    region,
    // Building outside the core region takes an exemption, so without a word the task lies inside.
    content: {
      input: inputOf(row, secondCohort[branch]),
      task,
      taskShares: row.taskShares ?? own,
      homeShares: known ?? own,
    },
  };
}
