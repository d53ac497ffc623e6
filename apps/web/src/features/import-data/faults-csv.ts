import type { ImportFault } from "@solidariteitskaart/client";

/** One line of the list, as the reader sees it. */
export interface FaultWords {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly what: string;
  readonly allowed: string;
}

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The whole list as CSV that spreadsheets of this country open by themselves: semicolons, and a mark for UTF-8. */
export const faultsCsv = (header: FaultWords, lines: readonly FaultWords[]): string =>
  `\uFEFF${[header, ...lines]
    .map(({ row, column, value, what, allowed }) => [row, column, value, what, allowed].map(cell).join(";"))
    .join("\r\n")}\r\n`;

/** Those of one column and one kind; null is all. */
export const chosenFaults = (
  faults: readonly ImportFault[],
  column: string | null,
  code: string | null,
): readonly ImportFault[] =>
  faults.filter((fault) => (column === null || fault.column === column) && (code === null || fault.code === code));
