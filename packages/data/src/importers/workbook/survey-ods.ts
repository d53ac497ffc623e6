import type { ImportLimits } from "../limits.js";
import { SheetCount, type SheetSurvey } from "./survey.js";
import { attribute, type XmlTag } from "./xml-tags.js";

/** Rows and columns that LibreOffice fills a sheet up with. */
const mostColumns = 16_384;

const repeated = (tag: XmlTag, what: "rows" | "columns") => Number(attribute(tag, `number-${what}-repeated`) ?? "1");
const spanned = (tag: XmlTag, what: "rows" | "columns") => Number(attribute(tag, `number-${what}-spanned`) ?? "1");

const isHidden = (tag: XmlTag) => ["collapse", "filter"].includes(attribute(tag, "visibility") ?? "visible");

/** The row that is being looked through. */
class OdsRow {
  column = 0;
  lastFilled = 0;
  constructor(
    readonly row: number,
    readonly times: number,
  ) {}
}

function lookAtCell(count: SheetCount, at: OdsRow, tag: XmlTag, filled: boolean): void {
  const times = repeated(tag, "columns");
  const first = at.column + 1;
  at.column += times;
  if (at.column > mostColumns || !Number.isSafeInteger(times)) count.column(at.row, at.column);
  if (filled) {
    at.lastFilled = at.column;
    count.column(at.row, at.column);
  }
  const [rows, columns] = [spanned(tag, "rows"), spanned(tag, "columns")];
  if (rows > 1 || columns > 1) {
    count.merged({ firstRow: at.row, lastRow: at.row + rows - 1, firstColumn: first, lastColumn: first + columns - 1 });
  }
  const currency = attribute(tag, "currency") ?? "EUR";
  if (filled && currency !== "EUR") count.currencies.set(first, currency);
  if (attribute(tag, "formula") !== null) {
    count.formula(at.row, first, filled && attribute(tag, "value-type") !== null);
  }
}

/** Looks through the markup of all sheets of an ODS file, because the library will read them all. */
export async function surveyOds(tags: AsyncIterable<XmlTag>, limits: ImportLimits): Promise<readonly SheetSurvey[]> {
  const sheets: SheetCount[] = [];
  let count = new SheetCount(limits);
  let nextRow = 1;
  let at: OdsRow | null = null;
  let hiddenAt: OdsRow | null = null;
  let nextColumn = 1;
  let cell: XmlTag | null = null;
  let text = false;
  const closeCell = () => {
    if (at !== null && cell !== null) lookAtCell(count, at, cell, text || attribute(cell, "value-type") !== null);
    cell = null;
  };
  const closeRow = () => {
    if (at === null) return;
    count.cells(at.times * at.lastFilled, at.column);
    if (at.lastFilled > 0) count.row(at.row + at.times - 1);
    if (hiddenAt === at && at.lastFilled > 0) count.hiddenRows(at.times);
    nextRow = at.row + at.times;
    at = null;
  };
  for await (const tag of tags) {
    if (tag.name === "table" && !tag.closing) {
      count = new SheetCount(limits);
      sheets.push(count);
      nextRow = 1;
      nextColumn = 1;
    } else if (tag.name === "table-column" && !tag.closing) {
      const times = repeated(tag, "columns");
      if (isHidden(tag)) count.hiddenColumns(nextColumn, nextColumn + times - 1);
      nextColumn += times;
    } else if (tag.name === "table-row") {
      closeRow();
      if (!tag.closing) {
        at = new OdsRow(nextRow, repeated(tag, "rows"));
        if (isHidden(tag)) hiddenAt = at;
      }
      if (tag.selfClosing) closeRow();
    } else if (tag.name === "table-cell" || tag.name === "covered-table-cell") {
      closeCell();
      if (!tag.closing) {
        cell = tag;
        text = false;
      }
      if (tag.selfClosing) closeCell();
    } else if (tag.name === "p" && tag.closing && tag.afterText) text = true;
  }
  return sheets;
}
