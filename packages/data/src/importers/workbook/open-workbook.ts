import { streamOdsRows } from "hucre/ods";
import { streamXlsxRows } from "hucre/xlsx";
import { Refused, refuse } from "../fault-list.js";
import type { OpenFile, OpenTable, RawCell, RawRow, SheetName } from "../file/table.js";
import type { ImportLimits } from "../limits.js";
import { sheetsOfXlsx } from "./sheets-xlsx.js";
import { shownCurrencies } from "./shown-currency.js";
import type { SheetSurvey } from "./survey.js";
import { surveyOds } from "./survey-ods.js";
import { surveyXlsx } from "./survey-xlsx.js";
import { checkEntry, unzip } from "./unzip.js";
import { attribute, xmlTags } from "./xml-tags.js";
import type { ZipEntry } from "./zip-directory.js";

interface LibraryRow {
  readonly index: number;
  readonly sheetIndex?: number;
  readonly values: readonly unknown[];
}

function rawCell(value: unknown): RawCell {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : null;
}

/** Whatever the library throws at a damaged file, errors of its own or plain ones, is a fault of the file. */
async function* rowsOf(rows: AsyncIterable<LibraryRow>, sheetIndex: number, lastRow: number): AsyncGenerator<RawRow> {
  try {
    for await (const { index, sheetIndex: sheet = sheetIndex, values } of rows) {
      if (sheet !== sheetIndex) continue;
      const row = index + 1;
      yield { row, cells: values.map(rawCell), progress: Math.min(1, row / Math.max(1, lastRow)) };
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    refuse("FILE_DAMAGED", "The workbook is damaged.", { value: error instanceof Error ? error.message : null });
  }
}

function opened(
  format: "XLSX" | "ODS",
  sheets: readonly SheetName[],
  index: number,
  survey: SheetSurvey,
  rows: AsyncIterable<LibraryRow>,
): OpenTable {
  return {
    format,
    encoding: null,
    separator: null,
    sheet: sheets[index]?.name ?? null,
    otherSheets: sheets.filter((_, other) => other !== index).map(({ name }) => name),
    mergedCells: survey.mergedCells,
    formulasWithoutValue: survey.formulasWithoutValue,
    formulaCount: survey.formulaCount,
    hidden: survey.hidden,
    currencies: survey.currencies,
    endsInMidLine: false,
    rows: rowsOf(rows, index, survey.lastRow),
  };
}

export async function openXlsx(
  bytes: Buffer,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: ImportLimits,
): Promise<OpenFile> {
  const sheets = await sheetsOfXlsx(entries);
  // What else the library reads of this workbook: the texts of the cells, and which numbers are dates.
  await checkEntry(entries.get("xl/sharedStrings.xml"));
  const styles = entries.get("xl/styles.xml");
  const currencies = styles === undefined ? new Map<number, string>() : await shownCurrencies(xmlTags(unzip(styles)));
  return {
    sheets,
    open: async (index) => {
      const sheet = sheets[index] as (typeof sheets)[number];
      const survey = await surveyXlsx(xmlTags(unzip(sheet.entry)), limits, currencies);
      return opened("XLSX", sheets, index, survey, streamXlsxRows(bytes, { sheet: sheet.name }));
    },
  };
}

export async function openOds(
  bytes: Buffer,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: ImportLimits,
): Promise<OpenFile> {
  const content = entries.get("content.xml");
  if (content === undefined) refuse("FILE_DAMAGED", "The file is no spreadsheet: a part is missing.");
  const surveys = await surveyOds(xmlTags(unzip(content)), limits);
  const sheets: SheetName[] = [];
  const undisplayed = new Set<string>();
  let style = "";
  for await (const tag of xmlTags(unzip(content))) {
    if (tag.closing) continue;
    // Styles stand before the sheets that use them.
    if (tag.name === "style") style = attribute(tag, "name") ?? "";
    if (tag.name === "table-properties" && attribute(tag, "display") === "false") undisplayed.add(style);
    if (tag.name === "table") {
      const hidden = undisplayed.has(attribute(tag, "style-name") ?? "");
      sheets.push({ name: attribute(tag, "name") ?? "", hidden });
    }
  }
  return {
    sheets,
    open: async (index) => opened("ODS", sheets, index, surveys[index] as SheetSurvey, streamOdsRows(bytes)),
  };
}
