import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Table } from "../tables/table.js";

/** Amounts get separators; everything else keeps the format of the reader's spreadsheet. */
const AMOUNT = "#,##0";
/** A sheet is as wide as its paper, however long it is; the header stands on every page. */
const ON_PAPER = { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const HEADER = { style: { font: { bold: true } } } as const;

export interface Workbook {
  readonly title: string;
  /** Day that the file says it was made on: that of the recalculation, so that equal figures give equal files. */
  readonly date: string;
  /** Lines of the first sheet; several cells a line. */
  readonly readMe: readonly (readonly string[])[];
  readonly tables: readonly Table[];
}

/** One workbook: a sheet that explains, then a sheet per table. Texts are stored as texts, so none can run as a formula. */
export async function xlsxOf({ title, date, readMe, tables }: Workbook): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: "Solidariteitskaart", created: day, modified: day },
    sheets: [
      {
        name: "README",
        columns: [{ width: 28 }, { width: 110 }],
        rows: readMe.map((line) => [...line]),
        pageSetup: ON_PAPER,
      },
      ...tables.map(sheetOf),
    ],
  });
}

function sheetOf({ name, columns, rows }: Table): WriteSheet {
  return {
    name,
    columns: columns.map(({ name: column, unit }) => ({
      width: Math.max(12, column.length + 2),
      ...(unit?.startsWith("EUR") ? { numFmt: AMOUNT } : {}),
    })),
    rows: [columns.map((column) => column.name), ...rows.map((row) => [...row])],
    cells: new Map(columns.map((_, index) => [`0,${index}`, HEADER])),
    freezePane: { rows: 1 },
    pageSetup: { ...ON_PAPER, printTitlesRow: "$1:$1" },
  };
}
