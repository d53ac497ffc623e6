import type { Columns } from "../importers/columns/column.js";
import { countNamed } from "../importers/columns/match-columns.js";
import { FaultList, fault, Refused } from "../importers/fault-list.js";
import { openFile } from "../importers/file/open-table.js";
import type { OpenTable, RawRow } from "../importers/file/table.js";
import { type ImportLimits, limitsOf } from "../importers/limits.js";
import { findHeader, isEmptyRow, rowsAboveHeader } from "../importers/table/find-header.js";
import { findLayout } from "../importers/table/layout.js";
import { ReadAhead } from "../importers/table/read-ahead.js";
import { RowRemarks, rowReader } from "../importers/table/read-row.js";
import { sideRows } from "../importers/table/side-rows.js";
import type { ImportFault } from "../importers/types.js";
import { type AccountRows, type AccountTableName, accountTables } from "./account-tables.js";

/** A file of the accounts; a workbook, or one table as text. */
export interface AccountFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a table was found. */
export interface FoundAccountTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: AccountTableName;
  readonly rows: number;
}

export interface ReadAccounts {
  readonly rows: AccountRows;
  readonly found: readonly FoundAccountTable[];
  /** Of rows that could not be read; the others are used. */
  readonly faults: readonly (ImportFault & { readonly file: string })[];
}

const names = Object.keys(accountTables) as AccountTableName[];
const required = (columns: Columns) => Object.values(columns).filter((column) => column.required);

/** The table that a sheet holds, by the columns that its header names; null where it holds none. */
function tableOf(rows: readonly RawRow[]): AccountTableName | null {
  const scored = names.flatMap((name) => {
    const columns: Columns = accountTables[name];
    const texts = findHeader(rows, columns, {})?.texts ?? [];
    const needed = Object.fromEntries(Object.entries(columns).filter(([, column]) => column.required));
    const whole = countNamed(needed, texts, {}) === required(columns).length;
    return whole ? [{ name, named: countNamed(columns, texts, {}), needed: required(columns).length }] : [];
  });
  scored.sort((p, q) => q.needed - p.needed || q.named - p.named);
  return scored[0]?.name ?? null;
}

async function readSheet(table: OpenTable, limits: ImportLimits) {
  const rows = new ReadAhead(table.rows);
  try {
    const name = tableOf(await rows.peek(rowsAboveHeader));
    if (name === null) return null;
    const columns: Columns = accountTables[name];
    const layout = await findLayout(table, rows, columns, limits, {});
    const faults = new FaultList(limits.faults);
    const read = rowReader(columns, layout, table, limits, faults, new RowRemarks());
    const sideRow = sideRows(columns, layout.matching);
    const values: Readonly<Record<string, unknown>>[] = [];
    for await (const row of rows) {
      if (isEmptyRow(row) || sideRow(row) !== null) continue;
      const one = read(row);
      if (one !== null) values.push(one);
    }
    return { name, values, faults: faults.refusal().faults };
  } finally {
    await rows.close();
  }
}

/**
 * Reads every sheet of every file that holds a table of the accounts. Sheets without one, such as printed forms, are left
 * out.
 * @throws Refused for a file that is none
 */
async function readFile({ name: file, bytes }: AccountFile, limits: ImportLimits) {
  const { sheets, open } = await openFile(Buffer.from(bytes), limits);
  const found = [];
  for (const [index, { name: sheet }] of sheets.entries()) {
    try {
      const read = await readSheet(await open(index), limits);
      if (read !== null) found.push({ ...read, sheet: sheet === "" ? null : sheet });
    } catch (error) {
      // An empty sheet, or one with a form on it, is no reason not to read the others.
      if (!(error instanceof Refused)) throw error;
    }
  }
  return found.map((table) => ({ ...table, file }));
}

type FileTable = Awaited<ReturnType<typeof readFile>>[number];

/** A table that was given twice, in two files or on two sheets, counts once. */
const once = (tables: readonly FileTable[]): FileTable[] =>
  [...new Map(tables.toReversed().map((one) => [JSON.stringify([one.name, one.values]), one])).values()].toReversed();

/** What a row is about: its words without its amounts. */
const subjectOf = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.values(values).filter((value) => typeof value !== "number"));

/**
 * Two tables that say something else of the same are of two years: added up they would double every home. Lines are left
 * alone, because a line may stand in several chapters.
 * @throws Refused with the names of both files
 */
function each(tables: FileTable[]): FileTable[] {
  const seen = new Map<string, FileTable>();
  for (const table of tables.filter(({ name }) => name !== "lines"))
    for (const values of table.values) {
      const key = `${table.name} ${subjectOf(values)}`;
      const other = seen.get(key);
      if (other !== undefined && other !== table) {
        const message = "These files say something else of the same: are they of two years?";
        const value = [other, table]
          .map(({ file, sheet }) => (sheet === null ? file : `${file} (${sheet})`))
          .join(", ");
        throw new Refused(
          fault("SEVERAL_YEARS", message, { value, allowed: "the files of the accounts (dVi) of one year" }),
        );
      }
      seen.set(key, table);
    }
  return tables;
}

/**
 * Reads the supervisor's open yearly accounts from workbooks and texts.
 * @param files XLSX, ODS or CSV; one workbook with all chapters or a file for each
 * @returns all rows by table, where they were found, and what could not be read
 * @throws Refused for a file that can't be opened at all, and for files of several years
 */
export async function readAccountFiles(
  files: readonly AccountFile[],
  own: Partial<ImportLimits> = {},
): Promise<ReadAccounts> {
  const limits = limitsOf(own);
  const tables = each(once((await Promise.all(files.map((file) => readFile(file, limits)))).flat()));
  const rowsOf = (wanted: AccountTableName) =>
    tables.filter(({ name }) => name === wanted).flatMap(({ values }) => values);
  return {
    rows: Object.fromEntries(names.map((name) => [name, rowsOf(name)])) as unknown as AccountRows,
    found: tables.map(({ file, sheet, name, values }) => ({ file, sheet, table: name, rows: values.length })),
    faults: tables.flatMap(({ file, faults }) => faults.map((fault) => ({ ...fault, file }))),
  };
}
