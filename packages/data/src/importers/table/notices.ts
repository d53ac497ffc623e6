import type { OpenTable } from "../file/table.js";
import type { ImportNotice } from "../types.js";
import { columnLetters } from "../workbook/cell-reference.js";
import type { TableLayout } from "./layout.js";
import type { RowRemarks } from "./read-row.js";

/** What there is to know of the rows once they are read. */
export function rowNotices(
  { shortRows, cellsBeside, lostDigits }: RowRemarks,
  notes: ReadonlyMap<number, string>,
): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const say = (code: string, message: string) => notices.push({ code, message });
  const left = [...notes].map(([row, text]) => `row ${row} "${text}"`).join("; ");
  if (left !== "") say("NOTES_LEFT_OUT", `These lines are no rows and were left out: ${left}.`);
  if (shortRows > 0) say("SHORT_ROWS", `${shortRows} rows end before the header does; what is missing is unknown.`);
  if (cellsBeside > 0) {
    say("CELLS_BESIDE", `${cellsBeside} rows have cells beside the table, under no header; these were left out.`);
  }
  if (lostDigits > 0) {
    const cells = `${lostDigits} cells are written as 2,83E+09`;
    say("LOST_DIGITS", `${cells}: a spreadsheet rounded them, so their last digits are gone.`);
  }
  return notices;
}

/** What there is to know about a file as such. */
export function fileNotices(table: OpenTable, layout: TableLayout): ImportNotice[] {
  const { shape, matching } = layout;
  const notices: ImportNotice[] = [];
  const say = (code: string, message: string) => notices.push({ code, message });
  if (table.encoding !== null && table.encoding !== "UTF-8") {
    say("ENCODING_CONVERTED", `The text was in ${table.encoding} and was converted.`);
  }
  if (table.endsInMidLine) {
    say("NO_LINE_END", "The file does not end with a line end. If it was cut off, its last row is not complete.");
  }
  const above = shape.headerRow - layout.headerRows;
  if (above > 0) say("ROWS_ABOVE_HEADER", `${above} rows above the header were left out.`);
  if (table.otherSheets.length > 0) {
    say("OTHER_SHEETS", `Only the sheet "${shape.sheet}" was read, not: ${table.otherSheets.join(", ")}.`);
  }
  if (layout.headerRows > 1) say("TWO_HEADER_ROWS", `${layout.headerRows} rows together were read as the header.`);
  if (layout.unitFrom !== null) say("UNIT_ABOVE", `Amounts count in the unit of the line above: "${layout.unitFrom}".`);
  const { rows: hiddenRows, columns: hiddenColumns } = table.hidden;
  if (hiddenRows > 0) say("HIDDEN_ROWS", `${hiddenRows} hidden rows were read like the others.`);
  if (hiddenColumns.length > 0) {
    const letters = hiddenColumns.slice(0, 20).map(columnLetters).join(", ");
    say("HIDDEN_COLUMNS", `Hidden columns were read like the others: ${letters}.`);
  }
  if (table.formulaCount > 0) {
    say("FORMULAS", `${table.formulaCount} cells hold formulas; the values that were stored with them were read.`);
  }
  if (matching.unusedHeaders.length > 0) {
    say("UNUSED_COLUMNS", `Nothing was read from: ${matching.unusedHeaders.join(", ")}.`);
  }
  return notices;
}
