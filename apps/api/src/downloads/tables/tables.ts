import type { DownloadView } from "../view/view.js";
import { corporationsTable } from "./corporations-table.js";
import { measuresTable } from "./measures-table.js";
import { municipalitiesTable } from "./municipalities-table.js";
import { observationsTable } from "./observations-table.js";
import { regionsTable } from "./regions-table.js";
import { robustnessTable } from "./robustness-table.js";
import { sourcesTable } from "./sources-table.js";
import type { Table } from "./table.js";
import { transfersTable } from "./transfers-table.js";
import { variantsTable } from "./variants-table.js";
import { yearsTable } from "./years-table.js";

/** Every table by the name of its file. Null: this recalculation has no such table. */
export const TABLES = {
  regions: regionsTable,
  transfers: transfersTable,
  years: yearsTable,
  corporations: corporationsTable,
  municipalities: municipalitiesTable,
  robustness: robustnessTable,
  variants: variantsTable,
  observations: (view: DownloadView) => observationsTable(view),
  measures: measuresTable,
  sources: sourcesTable,
} as const satisfies Readonly<Record<string, (view: DownloadView) => Table | null>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The tables that this recalculation has. */
export function tablesOf(view: DownloadView): Table[] {
  return TABLE_NAMES.flatMap((name) => TABLES[name](view) ?? []);
}
