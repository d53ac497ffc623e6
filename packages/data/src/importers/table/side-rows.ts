import { isUnknownText, parseDigits, undress } from "../cells/number-text.js";
import { plainText } from "../cells/texts.js";
import type { Columns } from "../columns/column.js";
import type { Matching } from "../columns/match-columns.js";
import type { RawCell, RawRow } from "../file/table.js";

/** A row beside the table that is none of it. */
export type SideRow = "total" | "note";

const totals = new Set(
  "nederland netherlands land landelijk som sum nl nlland heelnederland nederlandtotaal alleregios allegemeenten allecorporaties".split(
    " ",
  ),
);
const total = /^(sub|eind|grand|deel)?tota(al|len|l)/;
const noteWords =
  /^(?:bron|bronnen|source|sources|noot|noten|note|notes|toelichting|opmerking|opmerkingen|let op|n\.b\.|peildatum|stand per|bijgewerkt|voorlopige cijfers|copyright)(?![\p{L}])/iu;
const noteSigns = /^(?:©|\*|\u2020|¹|²|³|1\)|\[1\])/;
/** A row with fewer other cells filled can't be told from a remark. */
const leastEmpty = 2;

const isFilled = (cell: RawCell | undefined): cell is Exclude<RawCell, null> =>
  cell !== undefined && cell !== null && String(cell).trim() !== "";

const isNumber = (cell: RawCell): boolean => {
  if (typeof cell === "number") return true;
  const digits = typeof cell === "string" && !isUnknownText(cell) ? undress(cell)?.digits : undefined;
  return digits !== undefined && (parseDigits(digits, ",") ?? parseDigits(digits, ".")) !== undefined;
};

/**
 * Tells totals, source lines and remarks from rows of the table. A line of which only one cell is filled is a remark, unless
 * that cell names something of the table: a region of which nothing is said is a fault, not a remark.
 */
export function sideRows(columns: Columns, { matched }: Matching): (row: RawRow) => SideRow | null {
  const wanted = [...matched].map(([key, { index }]) => ({ index, reader: columns[key]?.reader }));
  const numeric = wanted.filter(({ reader }) => reader?.numeric).map(({ index }) => index);
  const readers = new Map(wanted.map(({ index, reader }) => [index, reader]));
  const context = { decimals: null, factor: 1 };

  return ({ cells }) => {
    const at = cells.findIndex(isFilled);
    const first = cells[at];
    if (!isFilled(first) || typeof first !== "string" || numeric.includes(at)) return null;
    const text = first.trim();
    // A code or a number: nearly every row begins with one, and none of them is a remark.
    if (/^\d+(?:[.,]\d+)?$/.test(text) && cells.length > 1 && isFilled(cells[at + 1])) return null;
    const label = plainText(text);
    if (totals.has(label) || total.test(label)) return "total";
    const hasNumbers = numeric.some((index) => isNumber(cells[index] ?? null));
    if (hasNumbers) return null;
    if (noteWords.test(text) || noteSigns.test(text)) return "note";
    const filled = cells.filter(isFilled).length;
    const reader = readers.get(at);
    const named = reader !== undefined && reader.closed === true && reader.read(text, context).ok;
    return filled === 1 && wanted.length > leastEmpty && !named ? "note" : null;
  };
}
