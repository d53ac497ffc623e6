import { refuse } from "../fault-list.js";
import type { ImportLimits } from "../limits.js";
import { cellPlace, cellRange } from "./cell-reference.js";
import { SheetCount, type SheetSurvey } from "./survey.js";
import { attribute, type XmlTag } from "./xml-tags.js";

/** What Excel itself allows. */
const mostExcelRows = 1_048_576;

function announced(tag: XmlTag): void {
  const range = cellRange(attribute(tag, "ref") ?? "");
  if (range !== null && range.lastRow > mostExcelRows) {
    refuse("TOO_MANY_ROWS", "The sheet announces more rows than a sheet can have.", {
      value: attribute(tag, "ref"),
      allowed: `at most ${mostExcelRows}`,
    });
  }
}

/** @param size that a person drags to nothing: a column without width, a row without height */
const isHidden = (tag: XmlTag, size: "width" | "ht"): boolean =>
  (tag.attributes.includes("hidden") && ["1", "true"].includes(attribute(tag, "hidden") ?? "")) ||
  (tag.attributes.includes(size) && Number(attribute(tag, size) ?? "1") === 0);

/**
 * Looks through the markup of a sheet of an XLSX file.
 * @param currencies other currencies than the euro, by the style that shows numbers in them
 */
export async function surveyXlsx(
  tags: AsyncIterable<XmlTag>,
  limits: ImportLimits,
  currencies: ReadonlyMap<number, string> = new Map(),
): Promise<SheetSurvey> {
  const count = new SheetCount(limits);
  let row = 0;
  let column = 0;
  let formula = false;
  let value = false;
  const closeCell = () => {
    if (formula) count.formula(row, column, value);
    formula = false;
  };
  for await (const tag of tags) {
    if (tag.closing) {
      if (tag.name === "v" || tag.name === "t") value ||= tag.afterText;
      if (tag.name === "c") closeCell();
      continue;
    }
    if (tag.name === "dimension") announced(tag);
    if (tag.name === "row") {
      row = Number(attribute(tag, "r") ?? row + 1);
      column = 0;
      count.row(row);
      if (isHidden(tag, "ht")) count.hiddenRows(1);
    }
    if (tag.name === "col" && isHidden(tag, "width")) {
      count.hiddenColumns(Number(attribute(tag, "min") ?? Number.NaN), Number(attribute(tag, "max") ?? Number.NaN));
    }
    if (tag.name === "c") {
      const reference = attribute(tag, "r");
      const place = reference === null ? { row, column: column + 1 } : cellPlace(reference);
      if (place === null) refuse("FILE_DAMAGED", "A cell has no proper place.", { row, value: reference });
      column = place.column;
      count.row(place.row);
      count.column(row, column);
      const currency = currencies.size === 0 ? undefined : currencies.get(Number(attribute(tag, "s") ?? "0"));
      if (currency !== undefined && !tag.selfClosing) count.currencies.set(column, currency);
      value = false;
      formula = false;
    }
    if (tag.name === "f") formula = true;
    if (tag.name === "mergeCell") {
      const range = cellRange(attribute(tag, "ref") ?? "");
      if (range !== null) count.merged(range);
    }
  }
  return count;
}
