import { foreignCurrency } from "../columns/currency.js";
import { attribute, type XmlTag } from "./xml-tags.js";

/** A workbook has fewer styles; what comes after these is not looked at. */
const mostStyles = 70_000;

/** The currency in a format such as [$USD] #,##0 or [$£-809]#,##0; the sign itself begins each of these and says nothing. */
function currencyOf(format: string): string | null {
  const marks = [...format.matchAll(/\[\$([^[\]]*)\]|"([^"]*)"|\\(.)/g)].map(
    (found) => found[1]?.split("-", 1)[0] ?? found[2] ?? found[3],
  );
  return foreignCurrency(`${marks.join(" ")} ${format.replace(/\[[^[\]]*\]|"[^"]*"|\\./g, " ")}`);
}

/**
 * Which styles of an XLSX file show numbers in another currency than the euro. Formats that go by the country of who
 * looks say nothing of the file.
 * @param tags of the part with the styles
 * @returns the currency by the number of the style
 */
export async function shownCurrencies(tags: AsyncIterable<XmlTag>): Promise<ReadonlyMap<number, string>> {
  const formats = new Map<string, string>();
  const styles = new Map<number, string>();
  let inCells = false;
  let style = 0;
  for await (const tag of tags) {
    if (tag.name === "cellXfs") inCells = !tag.closing;
    if (tag.closing) continue;
    if (tag.name === "numFmt" && formats.size < mostStyles) {
      const currency = currencyOf(attribute(tag, "formatCode") ?? "");
      if (currency !== null) formats.set(attribute(tag, "numFmtId") ?? "", currency);
    }
    if (tag.name === "xf" && inCells) {
      const currency = formats.get(attribute(tag, "numFmtId") ?? "");
      if (currency !== undefined && style < mostStyles) styles.set(style, currency);
      style += 1;
    }
  }
  return styles;
}
