import type { OpenTable } from "../file/table.js";
import type { ImportNotice } from "../types.js";
import type { TableLayout } from "./layout.js";

/** What there is to know about a file as such. */
export function fileNotices(table: OpenTable, { shape, matching }: TableLayout): ImportNotice[] {
  const notices: ImportNotice[] = [];
  const say = (code: string, message: string) => notices.push({ code, message });
  if (table.encoding !== null && table.encoding !== "UTF-8") {
    say("ENCODING_CONVERTED", `The text was in ${table.encoding} and was converted.`);
  }
  if (table.endsInMidLine) {
    say("NO_LINE_END", "The file does not end with a line end. If it was cut off, its last row is not complete.");
  }
  if (shape.headerRow > 1) say("ROWS_ABOVE_HEADER", `${shape.headerRow - 1} rows above the header were left out.`);
  if (table.otherSheets.length > 0) {
    say("OTHER_SHEETS", `Only the sheet "${shape.sheet}" was read, not: ${table.otherSheets.join(", ")}.`);
  }
  if (table.formulaCount > 0) {
    say("FORMULAS", `${table.formulaCount} cells hold formulas; the values that were stored with them were read.`);
  }
  if (matching.unusedHeaders.length > 0) {
    say("UNUSED_COLUMNS", `Nothing was read from: ${matching.unusedHeaders.join(", ")}.`);
  }
  return notices;
}
