import type { Columns } from "./columns/column.js";
import { type CorporationTableOptions, corporationColumnsFor } from "./corporation-table/import-corporation-table.js";
import { holdingsColumns } from "./holdings/columns.js";
import { municipalityColumns, noPlace } from "./municipality-figures/columns.js";
import { municipalityIndex } from "./places/municipality-index.js";
import { regionReader } from "./places/region-reader.js";
import { noPosition, regionTableColumns } from "./region-table/columns.js";
import type { ImportFault } from "./types.js";

export const importKinds = ["REGION_TABLE", "CORPORATION_TABLE", "HOLDINGS", "MUNICIPALITY_FIGURES"] as const;

/** What can be imported as a table. */
export type ImportKind = (typeof importKinds)[number];

/** What the columns of all kinds need to know. */
export type ColumnContext = Pick<CorporationTableOptions, "base" | "facts">;

/** The columns of a kind: what they are called, what they hold, and whether they must be there. */
export function columnsOf(kind: ImportKind, context: ColumnContext): Columns {
  switch (kind) {
    case "REGION_TABLE":
      return regionTableColumns(regionReader(context.base, context.facts));
    case "CORPORATION_TABLE":
      return corporationColumnsFor(context);
    case "HOLDINGS":
      return holdingsColumns(municipalityIndex(context.facts));
    case "MUNICIPALITY_FIGURES":
      return municipalityColumns;
  }
}

/** What is wrong with the columns that were found, beside one that must be there; the same when a file is looked at and imported. */
export const missingOf = (kind: ImportKind, found: ReadonlySet<string>, row: number): readonly ImportFault[] => {
  if (kind === "REGION_TABLE") return noPosition(found, row);
  return kind === "MUNICIPALITY_FIGURES" ? noPlace(found, row) : [];
};
