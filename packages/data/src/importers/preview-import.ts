import type { Columns } from "./columns/column.js";
import type { OpenFile } from "./file/table.js";
import { type ColumnContext, columnsOf, type ImportKind, importKinds, missingOf } from "./kinds.js";
import { yearOfPreview } from "./municipality-figures/year-of-preview.js";
import { isDoubtful } from "./table/layout.js";
import { openForPreview, previewTable, refusalOf, type TablePreview } from "./table/preview-table.js";
import type { ImportInput, ImportOptions, ImportRefusal } from "./types.js";

/** A column of ours, for a list to choose from. */
export interface ImportColumn {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
  readonly allowed: string;
  readonly about: { readonly nl: string; readonly en: string };
}

export interface ImportPreview extends TablePreview {
  readonly kind: ImportKind;
  readonly columns: readonly ImportColumn[];
  /** Of figures of municipalities: the year that the file names; null where it names none, and for other kinds. */
  readonly year: number | null;
}

export const columnList = (columns: Columns): ImportColumn[] =>
  Object.entries(columns).map(([key, { names, required, reader, about }]) => {
    return { key, header: names[0] ?? key, required, allowed: reader.allowed, about };
  });

/**
 * The columns of a kind, for a list to choose from.
 * @param context the regions and municipalities that cells may name
 * @returns key, names in both languages, unit and what is allowed
 */
export const importColumns = (kind: ImportKind, context: ColumnContext): readonly ImportColumn[] =>
  columnList(columnsOf(kind, context));

/** Of all kinds the one whose columns are there: with fewest faults first, then with most columns. */
function likeliest(previews: readonly ImportPreview[]): ImportPreview | undefined {
  const found = (preview: ImportPreview) => Object.keys(preview.mapping).length;
  return [...previews].sort((p, q) => p.faults.length - q.faults.length || found(q) - found(p))[0];
}

/**
 * Shows how a file will be read, before anything is imported: its first rows, and which column of it is which of ours.
 * @param kind null: found out by the columns
 */
export async function previewImport(
  input: Uint8Array,
  kind: ImportKind | null,
  context: ColumnContext,
  options: ImportOptions = {},
): Promise<ImportPreview | ImportRefusal> {
  let file: OpenFile;
  try {
    file = await openForPreview(input satisfies ImportInput, options);
  } catch (error) {
    return refusalOf(error, options);
  }
  const previews: ImportPreview[] = [];
  for (const candidate of kind === null ? importKinds : [kind]) {
    const columns = columnsOf(candidate, context);
    const preview = await previewTable(columns, file, options);
    if (!preview.ok) return preview;
    const missing = missingOf(candidate, new Set(Object.values(preview.mapping)), preview.shape.headerRow);
    const faults = isDoubtful(preview.faults) ? preview.faults : [...preview.faults, ...missing];
    const year = candidate === "MUNICIPALITY_FIGURES" ? yearOfPreview(preview) : null;
    previews.push({ ...preview, faults, kind: candidate, columns: columnList(columns), year });
  }
  return likeliest(previews) as ImportPreview;
}
