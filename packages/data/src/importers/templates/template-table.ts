import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import type { RawCell } from "../file/table.js";
import { type ColumnContext, columnsOf, type ImportKind } from "../kinds.js";
import type { MunicipalityFacts } from "../places/municipality-index.js";
import { columnList, type ImportColumn } from "../preview-import.js";
import { corporationRows, type ExampleRow, holdingRows, municipalityRows, regionRows } from "./example-rows.js";

/** A table to fill in, and the same filled with the reference data of the project. */
export interface TemplateTable {
  readonly kind: ImportKind;
  readonly columns: readonly ImportColumn[];
  /** Cells in the order of the columns. */
  readonly example: readonly (readonly RawCell[])[];
}

async function rowsOf(kind: ImportKind, { base, facts }: ColumnContext): Promise<readonly ExampleRow[]> {
  const { municipalities }: MunicipalityFacts = facts;
  switch (kind) {
    case "REGION_TABLE":
      return regionRows(await evaluate(base, emptyScenario(base.vintage.code)));
    case "CORPORATION_TABLE":
      return corporationRows(base);
    case "HOLDINGS":
      return holdingRows(base, { municipalities });
    case "MUNICIPALITY_FIGURES":
      return municipalityRows({ municipalities });
  }
}

/**
 * The template of a kind with its example, from the project's own reference data.
 * @param context the regions and municipalities that cells may name
 */
export async function templateTable(kind: ImportKind, context: ColumnContext): Promise<TemplateTable> {
  const columns = columnList(columnsOf(kind, context));
  const rows = await rowsOf(kind, context);
  return { kind, columns, example: rows.map((row) => columns.map(({ key }) => row[key] ?? null)) };
}
