import { isUnknownText, parseDigits, undress } from "../cells/number-text.js";
import type { CellReader } from "../cells/reader.js";
import { plainText } from "../cells/texts.js";
import type { Columns } from "../columns/column.js";
import type { Matching } from "../columns/match-columns.js";
import type { RawCell, RawRow } from "../file/table.js";

/** A row beside the table that is none of it. */
export type SideRow = "total" | "note";

/** Words for the whole of a table, or for what was computed from its rows: "Alle regio's", "Landelijk gemiddelde". */
const wholes = new Set(
  [
    "totaal totale totalen total totals tot som sommatie sum optelling opgeteld subtotaal eindtotaal grandtotal landstotaal",
    "nederland netherlands land landelijk landelijke nl rijk sector alle alles all samen tezamen gezamenlijk overall",
    "gemiddeld gemiddelde average mean mediaan median aandeel percentage procent",
  ].flatMap((words) => words.split(" ")),
);
/** Words that may stand beside them. */
const fillers = new Set(
  (
    "de het hele heel als geheel en van der over per in x regio regios woningmarktregio woningmarktregios regions gemeente " +
    "gemeenten municipalities corporatie corporaties woningcorporaties eind sub grand generaal deel volledig the whole country of"
  ).split(" "),
);
const total = /^(sub|eind|grand|deel)?tota(al|len|l)/;
const sumSigns = /^[\u03A3\u2211]/;
const countryCode = /^nl\d{0,2}$/;
const mostWords = 8;

/** Whether a label stands for all rows together. */
function isWhole(text: string): boolean {
  const label = plainText(text);
  if (total.test(label) || sumSigns.test(text) || countryCode.test(label)) return true;
  const words = text
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainText)
    .filter((word) => word !== "");
  return (
    words.length <= mostWords &&
    words.some((word) => wholes.has(word)) &&
    words.every((word) => wholes.has(word) || fillers.has(word) || /^\d+$/.test(word))
  );
}

const noteWords =
  /^(?:bron|bronnen|source|sources|noot|noten|note|notes|toelichting|opmerking|opmerkingen|let op|n\.b\.|peildatum|stand per|bijgewerkt|voorlopige cijfers|copyright)(?![\p{L}])/iu;
const noteSigns = /^(?:©|\*|\u2020|¹|²|³|1\)|\[1\])/;
/** A row with fewer other cells filled can't be told from a remark. */
const leastEmpty = 2;

const isFilled = (cell: RawCell | undefined): cell is Exclude<RawCell, null> =>
  cell !== undefined && cell !== null && String(cell).trim() !== "";

/** "(1) (2) (3)" or "a b c" below a header: what the columns are called in the text around the table. */
function isNumbering(cells: readonly RawCell[]): boolean {
  const bare = (cell: RawCell) =>
    String(cell)
      .trim()
      .replace(/^\(?(\w{1,2})\)?$/, "$1");
  const filled = cells.filter(isFilled);
  const first = bare(filled[0] ?? "");
  if (filled.length < 3 || !["1", "a", "A"].includes(first)) return false;
  const nth = (index: number) => (first === "1" ? String(index + 1) : String.fromCharCode(first.charCodeAt(0) + index));
  return filled.every((cell, index) => bare(cell) === nth(index));
}

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

  const headers = [...matched].map(([, { index, header }]) => ({ index, text: plainText(header) }));
  const isHeaderAgain = (cells: readonly RawCell[]) =>
    headers.length > 1 && headers.every(({ index, text }) => plainText(String(cells[index] ?? "")) === text);

  // A number or a code may stand before the place: "20; Totaal; 115".
  const closed = wanted.filter(({ reader }) => reader?.closed === true);
  const isTotalAt = (cell: RawCell | undefined, reader: CellReader<unknown> | undefined) =>
    typeof cell === "string" && isWhole(cell.trim()) && reader?.read(cell.trim(), context).ok === false;

  return ({ cells }) => {
    if (isNumbering(cells) || isHeaderAgain(cells)) return "note";
    if (closed.some(({ index, reader }) => isTotalAt(cells[index], reader))) return "total";
    const at = cells.findIndex(isFilled);
    const first = cells[at];
    if (!isFilled(first) || typeof first !== "string" || (numeric.includes(at) && isNumber(first))) return null;
    const text = first.trim();
    // A code or a number: nearly every row begins with one, and none of them is a remark.
    if (/^\d+(?:[.,]\d+)?$/.test(text) && cells.length > 1 && isFilled(cells[at + 1])) return null;
    const reader = readers.get(at);
    const named = reader !== undefined && reader.closed === true && reader.read(text, context).ok;
    if (!named && isWhole(text)) return "total";
    const isNote = noteWords.test(text) || noteSigns.test(text);
    const hasNumbers = numeric.some((index) => isNumber(cells[index] ?? null));
    // "Bron; Aedes; 2026": a year behind it makes no row of it, where the cell should name a place.
    if (hasNumbers) return isNote && reader?.closed === true && !named ? "note" : null;
    if (isNote) return "note";
    const filled = cells.filter(isFilled).length;
    return filled === 1 && wanted.length > leastEmpty && !named ? "note" : null;
  };
}
