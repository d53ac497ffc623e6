import type { ImportFault } from "@solidariteitskaart/client";

/** One line of the list, as the reader sees it. */
export interface FaultWords {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly what: string;
  readonly allowed: string;
}

/** A table has rows and columns; a drawing has places. */
export type FaultPlaces = "cells" | "places";

/** What stands in the list, from left to right; of a drawing, `row` is its place. */
const faultColumns = {
  cells: ["row", "column", "value", "what", "allowed"],
  places: ["row", "value", "what", "allowed"],
} as const satisfies Record<FaultPlaces, readonly (keyof FaultWords)[]>;

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The whole list as CSV that spreadsheets of this country open by themselves: semicolons, and a mark for UTF-8. */
export const faultsCsv = (header: FaultWords, lines: readonly FaultWords[], places: FaultPlaces): string =>
  `\uFEFF${[header, ...lines]
    .map((line) => faultColumns[places].map((name) => cell(line[name])).join(";"))
    .join("\r\n")}\r\n`;

/** Those of one column and one kind; null is all. */
export const chosenFaults = (
  faults: readonly ImportFault[],
  column: string | null,
  code: string | null,
): readonly ImportFault[] =>
  faults.filter((fault) => (column === null || fault.column === column) && (code === null || fault.code === code));
