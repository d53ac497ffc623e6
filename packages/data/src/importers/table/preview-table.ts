import type { Columns } from "../columns/column.js";
import { FaultList, Refused } from "../fault-list.js";
import { beginningsOf } from "../file/beginnings.js";
import { collectBytes } from "../file/collect-bytes.js";
import { openFile } from "../file/open-table.js";
import type { OpenFile, RawCell, RawRow } from "../file/table.js";
import { limitsOf } from "../limits.js";
import type { ImportFault, ImportInput, ImportNotice, ImportOptions, ImportRefusal, TableShape } from "../types.js";
import { chooseTable } from "./choose-table.js";
import { isEmptyRow, rowsAboveHeader } from "./find-header.js";
import { sampledRows } from "./layout.js";
import { mergedFaults } from "./merged-cells.js";
import { fileNotices } from "./notices.js";
import type { ReadAhead } from "./read-ahead.js";
import { sideRows } from "./side-rows.js";

/** What a person sees before anything is imported. */
export interface TablePreview {
  readonly ok: true;
  readonly shape: TableShape;
  /** Names of all sheets of a workbook, to choose another; none for text. */
  readonly sheets: readonly string[];
  readonly headers: readonly string[];
  /** Our column by header; what a person changes goes into the options of the import. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly unusedHeaders: readonly string[];
  /** Lines above the header, and what the sheet is called. */
  readonly titles: readonly string[];
  /** What is wrong with header and layout already. */
  readonly faults: readonly ImportFault[];
  readonly notices: readonly ImportNotice[];
  /** The first rows below the header. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
}

const previewedRows = 20;

/** A file as it is looked at before it is imported: the beginning of each sheet. */
export async function openForPreview(input: ImportInput, options: ImportOptions): Promise<OpenFile> {
  const limits = limitsOf(options.limits);
  const { bytes } = await collectBytes(input, limits, options);
  return beginningsOf(await openFile(bytes, limits), rowsAboveHeader + sampledRows + previewedRows * 2);
}

/** What refuses a file, as a list of faults. @throws what is no refusal */
export function refusalOf(error: unknown, options: ImportOptions): ImportRefusal {
  if (!(error instanceof Refused)) throw error;
  const list = new FaultList(limitsOf(options.limits).faults);
  list.add(error.fault);
  return list.refusal();
}

export async function previewTable(
  columns: Columns,
  file: OpenFile,
  options: ImportOptions,
): Promise<TablePreview | ImportRefusal> {
  const limits = limitsOf(options.limits);
  let rows: ReadAhead<RawRow> | null = null;
  try {
    const chosen = await chooseTable(file, columns, limits, options);
    const { table, layout, sheets } = chosen;
    rows = chosen.rows;
    const { shape, headers, matching, faults } = layout;
    const first = (await rows.peek(previewedRows * 2)).filter((row) => !isEmptyRow(row)).slice(0, previewedRows);
    const sideRow = sideRows(columns, matching);
    const ofTable = new Set(first.filter((row) => sideRow(row) === null).map(({ row }) => row));
    const merged = mergedFaults(table.mergedCells, shape.headerRow, (row) => ofTable.has(row));
    return {
      ok: true,
      shape,
      sheets,
      headers,
      mapping: Object.fromEntries([...matching.matched].map(([key, { header }]) => [header, key])),
      unusedHeaders: matching.unusedHeaders,
      titles: [...layout.titles, shape.sheet ?? ""],
      faults: [...faults, ...merged],
      notices: fileNotices(table, layout),
      rows: first.map(({ row, cells }) => ({ row, cells })),
    };
  } catch (error) {
    return refusalOf(error, options);
  } finally {
    await rows?.close();
  }
}
