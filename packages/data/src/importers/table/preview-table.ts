import type { Columns } from "../columns/column.js";
import { FaultList, Refused } from "../fault-list.js";
import { collectBytes } from "../file/collect-bytes.js";
import type { RawCell, RawRow } from "../file/table.js";
import { limitsOf } from "../limits.js";
import type { ImportFault, ImportInput, ImportNotice, ImportOptions, ImportRefusal, TableShape } from "../types.js";
import { chooseTable } from "./choose-table.js";
import { isEmptyRow } from "./find-header.js";
import { fileNotices } from "./notices.js";
import type { ReadAhead } from "./read-ahead.js";

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
  /** What is wrong with header and layout already. */
  readonly faults: readonly ImportFault[];
  readonly notices: readonly ImportNotice[];
  /** The first rows below the header. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
}

const previewedRows = 20;

export async function previewTable(
  columns: Columns,
  input: ImportInput,
  options: ImportOptions,
): Promise<TablePreview | ImportRefusal> {
  const limits = limitsOf(options.limits);
  let rows: ReadAhead<RawRow> | null = null;
  try {
    const { bytes } = await collectBytes(input, limits, options);
    const chosen = await chooseTable(bytes, columns, limits, options);
    const { table, layout, sheets } = chosen;
    rows = chosen.rows;
    const { shape, headers, matching, faults } = layout;
    const first = (await rows.peek(previewedRows * 2)).filter((row) => !isEmptyRow(row)).slice(0, previewedRows);
    return {
      ok: true,
      shape,
      sheets,
      headers,
      mapping: Object.fromEntries([...matching.matched].map(([key, { header }]) => [header, key])),
      unusedHeaders: matching.unusedHeaders,
      faults,
      notices: fileNotices(table, layout),
      rows: first.map(({ row, cells }) => ({ row, cells })),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const list = new FaultList(limits.faults);
    list.add(error.fault);
    return list.refusal();
  } finally {
    await rows?.close();
  }
}
