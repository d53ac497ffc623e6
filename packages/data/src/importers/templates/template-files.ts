import { type CellValue, writeXlsx } from "hucre/xlsx";
import { csvText } from "../../csv/write-csv.js";
import type { RawCell } from "../file/table.js";
import type { TemplateTable } from "./template-table.js";

const headerOf = ({ columns }: TemplateTable) => columns.map(({ header }) => header);

/**
 * A header and nothing else.
 * @returns lines that end with CRLF
 */
export const templateCsv = (table: TemplateTable): string => csvText([headerOf(table)]);
/** @returns the same with the rows of the example */
export const exampleCsv = (table: TemplateTable): string => csvText([headerOf(table), ...table.example]);

/** What every column is, beside the table. */
function explanation({ columns }: TemplateTable): CellValue[][] {
  return [
    ["kolom / column", "verplicht / required", "toegestaan / allowed", "uitleg", "explanation"],
    ...columns.map(({ header, required, allowed, about }) => [
      header,
      required ? "ja / yes" : "nee / no",
      allowed,
      about.nl,
      about.en,
    ]),
  ];
}

const workbook = (table: TemplateTable, rows: readonly (readonly RawCell[])[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: "Tabel", rows: [headerOf(table), ...rows].map((cells) => [...cells]) },
      { name: "Uitleg", rows: explanation(table) },
    ],
  });

/** @returns bytes of a workbook */
export const templateXlsx = (table: TemplateTable): Promise<Uint8Array> => workbook(table, []);
/** @returns bytes of a workbook with the rows of the example */
export const exampleXlsx = (table: TemplateTable): Promise<Uint8Array> => workbook(table, table.example);
