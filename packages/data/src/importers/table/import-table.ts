import { setImmediate } from "node:timers/promises";
import type { Columns, RowOf } from "../columns/column.js";
import { FaultList, fault, Refused } from "../fault-list.js";
import { collectBytes, type FileBytes, throwIfCancelled } from "../file/collect-bytes.js";
import { openFile } from "../file/open-table.js";
import type { OpenTable, RawRow } from "../file/table.js";
import { type ImportLimits, limitsOf } from "../limits.js";
import type { ImportFault, ImportInput, ImportNotice, ImportOptions, ImportReport, ImportResult } from "../types.js";
import { chooseTable } from "./choose-table.js";
import { isEmptyRow } from "./find-header.js";
import { foreignAmounts } from "./foreign-amounts.js";
import { isDoubtful, type TableLayout } from "./layout.js";
import { mergedFaults } from "./merged-cells.js";
import { fileNotices, rowNotices } from "./notices.js";
import type { ReadAhead } from "./read-ahead.js";
import { RowRemarks, rowReader } from "./read-row.js";
import { sideRows } from "./side-rows.js";

/** What an importer does with the rows of a table. */
export interface TableKind<C extends Columns, Content> {
  readonly columns: C;
  /** Columns that together name a row; no two rows may agree on them. */
  readonly key: readonly (keyof C & string)[];
  /** Rows that are about something else: a total, another level. They are not read, only counted. */
  readonly leaveOut?: (cells: { readonly [K in keyof C]: string }) => boolean;
  /** What else is wrong with the columns that were found, beside one that must be there. */
  readonly missing?: (found: ReadonlySet<string>, headerRow: number) => readonly ImportFault[];
  readonly begin: (faults: FaultList, about: TableAbout) => TableSink<C, Content>;
}

/** What the file says of its columns, and of itself. */
export interface TableAbout {
  /** The header under which a column of ours stands in the file. */
  readonly header: (key: string) => string;
  /** What its cells were multiplied by. */
  readonly factor: (key: string) => number;
  /** Lines above the header, and what the sheet is called. */
  readonly titles: readonly string[];
}

export interface TableSink<C extends Columns, Content> {
  /** Takes a row that is right by itself; what is wrong with it among the others goes into the list. */
  accept(row: RowOf<C>, place: RowPlace): void;
  /** After the last row; not called where rows were wrong. Null where something is wrong with all of it. */
  finish(): { readonly content: Content; readonly notices: readonly ImportNotice[] } | null;
}

export interface RowPlace extends Pick<TableAbout, "header"> {
  readonly row: number;
}

/** After so many rows others get their turn, and it is looked whether to stop. */
const rowsAtATime = 500;

/** Lines that are no rows are told by their words, as long as they are few. */
const mostNotes = 10;

const textOf = ({ cells }: RawRow): string =>
  cells
    .filter((cell) => cell !== null)
    .join(" ")
    .slice(0, 80);

interface Counts {
  rowsRead: number;
  rowsUsed: number;
  rowsLeftOut: number;
}

/** Rows that have been seen, by their key. */
function duplicateFinder(key: readonly string[], faults: FaultList) {
  const seen = new Map<string, number>();
  return (values: Readonly<Record<string, unknown>>, { row, header }: RowPlace): boolean => {
    if (key.length === 0) return false;
    const name = key.map((column) => String(values[column])).join("\u0001");
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, row);
      return false;
    }
    const value = key.map((column) => String(values[column])).join(", ");
    const column = key.map(header).join(", ");
    faults.add(fault("DUPLICATE_KEY", `stands in row ${first} already`, { row, column, value, allowed: "each once" }));
    return true;
  };
}

async function readRows<C extends Columns, Content>(
  kind: TableKind<C, Content>,
  table: OpenTable,
  layout: TableLayout,
  rows: ReadAhead<RawRow>,
  limits: ImportLimits,
  faults: FaultList,
  { signal, onProgress }: ImportOptions,
) {
  const { matched } = layout.matching;
  const remarks = new RowRemarks();
  const notes = new Map<number, string>();
  const read = rowReader(kind.columns, layout, table, limits, faults, remarks);
  const sideRow = sideRows(kind.columns, layout.matching);
  const isDuplicate = duplicateFinder(kind.key, faults);
  const header = (key: string) => matched.get(key)?.header ?? key;
  const factor = (key: string) => matched.get(key)?.factor ?? 1;
  const sink = kind.begin(faults, { header, factor, titles: [...layout.titles, layout.shape.sheet ?? ""] });
  const texts = (row: RawRow) =>
    Object.fromEntries(
      Object.keys(kind.columns).map((key) => [key, String(row.cells[matched.get(key)?.index ?? -1] ?? "").trim()]),
    ) as { [K in keyof C]: string };
  const counts: Counts = { rowsRead: 0, rowsUsed: 0, rowsLeftOut: 0 };
  const ofTable = new Set<number>();
  for await (const raw of rows) {
    if (isEmptyRow(raw)) continue;
    counts.rowsRead += 1;
    if (counts.rowsRead > limits.rows) {
      throw new Refused(fault("TOO_MANY_ROWS", "The table has too many rows.", { allowed: `at most ${limits.rows}` }));
    }
    if (counts.rowsRead % rowsAtATime === 0) {
      onProgress?.({ progress: raw.progress, rowsRead: counts.rowsRead });
      await setImmediate();
      throwIfCancelled(signal);
    }
    const side = sideRow(raw);
    if (side === "note" && notes.size < mostNotes) notes.set(raw.row, textOf(raw));
    if (side !== null || kind.leaveOut?.(texts(raw))) {
      counts.rowsLeftOut += 1;
      continue;
    }
    if (table.mergedCells.length > 0) ofTable.add(raw.row);
    const values = read(raw);
    const place = { row: raw.row, header };
    if (values === null || isDuplicate(values, place)) continue;
    counts.rowsUsed += 1;
    sink.accept(values as RowOf<C>, place);
  }
  faults.addAll(mergedFaults(table.mergedCells, layout.shape.headerRow, (row) => ofTable.has(row)));
  faults.addAll(
    foreignAmounts(
      { matched, currencies: table.currencies },
      kind.columns,
      [...notes.values()],
      layout.shape.headerRow,
    ),
  );
  if (counts.rowsUsed === 0 && faults.count === 0) {
    faults.add(fault("NO_ROWS", "The table has no rows that can be used.", { row: layout.shape.headerRow }));
  }
  return { counts, finished: faults.count === 0 ? sink.finish() : null, notices: rowNotices(remarks, notes) };
}

function reportOf(file: FileBytes, layout: TableLayout, counts: Counts, notices: ImportNotice[]): ImportReport {
  const { shape, matching } = layout;
  return {
    fileSize: file.bytes.length,
    fileSha256: file.sha256,
    shape,
    mapping: Object.fromEntries([...matching.matched].map(([key, { header }]) => [header, key])),
    unusedHeaders: matching.unusedHeaders,
    ...counts,
    notices,
  };
}

/**
 * Reads a file into content of one kind: everything or nothing. Whatever is wrong with the file comes back as faults;
 * nothing is thrown for it.
 */
export async function importTable<C extends Columns, Content>(
  kind: TableKind<C, Content>,
  input: ImportInput,
  options: ImportOptions,
): Promise<ImportResult<Content>> {
  const limits = limitsOf(options.limits);
  const faults = new FaultList(limits.faults);
  let rows: ReadAhead<RawRow> | null = null;
  try {
    const file = await collectBytes(input, limits, options);
    const chosen = await chooseTable(await openFile(file.bytes, limits), kind.columns, limits, options);
    throwIfCancelled(options.signal);
    const { table, layout } = chosen;
    rows = chosen.rows;
    const { matching, shape } = layout;
    const missing = isDoubtful(matching.faults)
      ? []
      : (kind.missing?.(new Set(matching.matched.keys()), shape.headerRow) ?? []);
    faults.addAll([...layout.faults, ...missing]);
    // Without its columns every row would be reported: the faults of the header say it all.
    if (matching.faults.length + missing.length > 0) return faults.refusal();
    const { counts, finished, notices: read } = await readRows(kind, table, layout, rows, limits, faults, options);
    if (finished === null || faults.count > 0) return faults.refusal();
    options.onProgress?.({ progress: 1, rowsRead: counts.rowsRead });
    const notices = [...fileNotices(table, layout), ...read, ...finished.notices];
    return { ok: true, content: finished.content, report: reportOf(file, layout, counts, notices) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    faults.add(error.fault);
    return faults.refusal();
  } finally {
    await rows?.close();
  }
}
