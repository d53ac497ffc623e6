import type { ImportFault } from "@solidariteitskaart/client";
import { spreadsheetCsv } from "../../format/csv";

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

/** The whole list as a file, to send to whoever made the table. */
export const faultsCsv = (header: FaultWords, lines: readonly FaultWords[], places: FaultPlaces): string =>
  spreadsheetCsv([header, ...lines].map((line) => faultColumns[places].map((name) => line[name])));

/** Those of one column and one kind; null is all. */
export const chosenFaults = (
  faults: readonly ImportFault[],
  column: string | null,
  code: string | null,
): readonly ImportFault[] =>
  faults.filter((fault) => (column === null || fault.column === column) && (code === null || fault.code === code));
