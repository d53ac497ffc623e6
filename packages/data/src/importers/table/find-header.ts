import { isUnknownText, undress } from "../cells/number-text.js";
import type { Columns } from "../columns/column.js";
import { wordsWithoutUnit } from "../columns/header-units.js";
import { countNamed } from "../columns/match-columns.js";
import type { RawCell, RawRow } from "../file/table.js";

/** A title and a remark may stand above the table, not a whole page. */
export const rowsAboveHeader = 30;

type Own = Readonly<Record<string, string | null>>;

/** Where the header stands and what it says; of two rows that are one header it is the lower one. */
export interface FoundHeader {
  readonly row: RawRow;
  readonly texts: readonly string[];
  /** Whether the row above it is part of it. */
  readonly twoRows: boolean;
}

export const headerTexts = (cells: readonly RawCell[]): string[] =>
  cells.map((cell) => (cell === null ? "" : String(cell).trim()));

export const isEmptyRow = ({ cells }: RawRow): boolean =>
  cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""));

const isNumber = (cell: RawCell): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && (isUnknownText(cell) || /^\d/.test(undress(cell)?.digits ?? "")));

/** Words of a row of units that are no unit of money. */
const unitWords = new Set(["", "aantal", "number", "code", "naam", "omschrijving", "woningen"]);
const isUnitText = (text: string): boolean => unitWords.has(wordsWithoutUnit(text).named) || /^\(.*\)$/.test(text);

/** Two rows as one header: the lower one names a column, unless it only says what the upper one counts in. */
function together(upper: readonly string[], lower: readonly string[], columns: Columns, own: Own): string[] {
  const names = (text: string) => countNamed(columns, [text], own) > 0;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [upper[index] ?? "", lower[index] ?? ""];
    if (above === "" || below === "") return above || below;
    if (isUnitText(below)) return `${above} (${below.replace(/^\(|\)$/g, "")})`;
    const both = `${above} ${below}`;
    return [below, both, above].find(names) ?? both;
  });
}

interface Candidate extends FoundHeader {
  readonly named: number;
  readonly units: boolean;
}

function candidatesOf(rows: readonly RawRow[], columns: Columns, own: Own): Candidate[] {
  return rows.flatMap((row, at): Candidate[] => {
    const texts = headerTexts(row.cells);
    const single = { row, texts, twoRows: false, named: countNamed(columns, texts, own), units: false };
    const next = rows[at + 1];
    if (next === undefined || next.cells.some(isNumber)) return [single];
    const lower = headerTexts(next.cells);
    const both = together(texts, lower, columns, own);
    const units = lower.every(isUnitText);
    return [single, { row: next, texts: both, twoRows: true, named: countNamed(columns, both, own), units }];
  });
}

/**
 * The row that names most of our columns, or the two that do so together; the first one that is not empty where none
 * names any.
 * @param wanted number of the row, where a person said which it is
 */
export function findHeader(
  rows: readonly RawRow[],
  columns: Columns,
  own: Own,
  wanted?: number,
): FoundHeader | undefined {
  const filled = rows.filter((row) => !isEmptyRow(row));
  if (wanted !== undefined) {
    const row = filled.find((one) => one.row === wanted);
    return row && { row, texts: headerTexts(row.cells), twoRows: false };
  }
  const candidates = candidatesOf(filled, columns, own);
  const most = Math.max(0, ...candidates.map(({ named }) => named));
  if (most === 0) return candidates[0];
  const best = candidates.filter(({ named }) => named === most);
  // A row of units adds no name, and belongs to the header all the same.
  return best.find(({ units }) => units) ?? best.find(({ twoRows }) => !twoRows) ?? best[0];
}
