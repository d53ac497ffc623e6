import type { Assumption, AssumptionBranch } from "./assumption.js";

function holdsIn(row: Assumption, year: number | undefined): boolean {
  if (year === undefined) return true;
  return (row.fromYear ?? year) <= year && year <= (row.untilYear ?? year);
}

/**
 * The starting value of a key, in the unit of its row. A value for the branch itself goes before one for both branches.
 * @param year needed for values that change over the years
 * @throws where there is none: loading has checked that all required keys exist, so that is a mistake in the code
 */
export function assumptionValue(
  assumptions: readonly Assumption[],
  key: string,
  branch: Exclude<AssumptionBranch, "both">,
  year?: number,
): number {
  const rows = assumptions.filter((row) => row.key === key && holdsIn(row, year));
  const row =
    rows.find((candidate) => candidate.branch === branch) ?? rows.find((candidate) => candidate.branch === "both");
  if (row === undefined)
    throw new Error(`No assumption ${key} of branch ${branch}${year === undefined ? "" : ` in ${year}`}`);
  return row.value;
}
