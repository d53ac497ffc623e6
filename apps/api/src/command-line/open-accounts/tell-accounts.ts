import type { AccountTableFile, ReadAccounts } from "@solidariteitskaart/data";

const MOST_LINES = 40;

const shortened = (lines: readonly string[]): string[] =>
  lines.length <= MOST_LINES ? [...lines] : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more`];

/** Which tables were found where, for a person to see what was read. */
export const foundTables = ({ found, faults }: ReadAccounts): string[] => [
  ...found.map(
    ({ file, sheet, table, rows }) => `${table}: ${rows} rows, ${file}${sheet === null ? "" : `, ${sheet}`}`,
  ),
  ...(faults.length === 0 ? [] : [`${faults.length} rows could not be read and were left out.`]),
];

/** What the accounts' own checks said, and what of each corporation is not its own. */
export function accountReport({ checks, origins, leftOut }: AccountTableFile): string[] {
  const failed = checks.filter(({ passed }) => passed === false);
  const run = checks.filter(({ passed }) => passed !== null).length;
  return [
    `Checks: ${run} run, ${failed.length} failed; what failed is not used.`,
    ...shortened(failed.map(({ kvk, check, one, other }) => `  ${kvk} ${check}: ${one ?? "?"} is not ${other ?? "?"}`)),
    `Corporations: ${origins.length}, with figures of their own:`,
    ...shortened(
      origins.map(({ kvk, name, facts, fromReference }) => {
        return `  ${kvk} ${name}: ${facts.join(", ")}; from the reference sector: ${fromReference.join(", ")}`;
      }),
    ),
    ...shortened(leftOut.map(({ kvk, name, reason }) => `  left out: ${kvk} ${name} (${reason})`)),
  ];
}
