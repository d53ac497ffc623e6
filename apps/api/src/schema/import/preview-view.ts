import type { ImportPreview } from "@solidariteitskaart/data";
import { decimalsOf } from "./decimals.js";
import { fileFault } from "./import-fault-type.js";
import type { ImportPreviewType } from "./import-preview-type.js";
import { mappingList } from "./import-view.js";

/** Longer cells are cut: a preview is for looking. */
const LONGEST = 200;

type Cell = ImportPreview["rows"][number]["cells"][number];

const cellText = (cell: Cell): string | null => (cell === null ? null : String(cell).slice(0, LONGEST));

export type PreviewView = ImportPreviewType;

export function previewView({ shape, mapping, rows, ...preview }: ImportPreview): PreviewView {
  return {
    __typename: "ImportPreview",
    ...preview,
    ...shape,
    faults: preview.faults.map(fileFault),
    decimals: decimalsOf(shape.decimals),
    mapping: mappingList(mapping),
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(cellText) })),
  };
}
