import { isUnknownText, undress } from "../cells/number-text.js";
import type { Columns } from "../columns/column.js";
import { wordsWithoutUnit } from "../columns/header-units.js";
import { countNamed } from "../columns/match-columns.js";
import type { RawCell, RawRow } from "../file/table.js";

/** A title and a remark may stand above the table, not a whole page. */
export const rowsAboveHeader = 30;

type Own = Readonly<Record<string, string | null>>;

/** More rows are no header: theme, topic, period and unit are what the statistics office stacks. */
const mostHeaderRows = 4;

/** Where the header stands and what it says; of several rows that are one header it is the lowest. */
export interface FoundHeader {
  readonly row: RawRow;
  readonly texts: readonly string[];
  /** How many rows it takes, this one and those above it. */
  readonly rowCount: number;
}

export const headerTexts = (cells: readonly RawCell[]): string[] =>
  cells.map((cell) => (cell === null ? "" : String(cell).trim()));

export const isEmptyRow = ({ cells }: RawRow): boolean =>
  cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""));

const isNumber = (cell: RawCell): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && (isUnknownText(cell) || /^\d/.test(undress(cell)?.digits ?? "")));

const isYear = (cell: RawCell): boolean => /^20\d\d\*{0,2}$/.test(String(cell).trim());

/** Whether a row holds figures: years alone are the periods of a header. */
const hasFigures = ({ cells }: RawRow): boolean => cells.some(isNumber) && !cells.filter(isNumber).every(isYear);

/** Words of a row of units that are no unit of money. */
const unitWords = new Set(["", "aantal", "number", "code", "naam", "omschrijving", "woningen"]);
const isUnitText = (text: string): boolean => unitWords.has(wordsWithoutUnit(text).named) || /^\(.*\)$/.test(text);

/** Two rows as one header: the lower one names a column, unless it only says what the upper one counts in. */
function together(upper: readonly string[], lower: readonly string[], columns: Columns, own: Own): string[] {
  const names = (text: string) => countNamed(columns, [text], own) > 0;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [upper[index] ?? "", lower[index] ?? ""];
    if (above === "" || below === "" || above === below) return above || below;
    if (isUnitText(below)) return `${above} (${below.replace(/^\(|\)$/g, "")})`;
    const both = `${above} ${below}`;
    return [below, both, above].find(names) ?? both;
  });
}

interface Candidate extends FoundHeader {
  /** The row that it begins with. */
  readonly first: number;
  readonly named: number;
  /** Whether its lowest row only says what the others count in. */
  readonly units: boolean;
}

function candidatesOf(rows: readonly RawRow[], columns: Columns, own: Own): Candidate[] {
  return rows.flatMap((row, at): Candidate[] => {
    let texts = headerTexts(row.cells);
    const named = (all: readonly string[]) => countNamed(columns, all, own);
    const found: Candidate[] = [{ first: row.row, row, texts, rowCount: 1, named: named(texts), units: false }];
    for (const [index, next] of rows.slice(at + 1, at + mostHeaderRows).entries()) {
      if (hasFigures(next)) break;
      const upper = texts;
      const lower = headerTexts(next.cells);
      const units = lower.every((text, place) => isUnitText(text) || text === upper[place]);
      texts = together(upper, lower, columns, own);
      found.push({ first: row.row, row: next, texts, rowCount: index + 2, named: named(texts), units });
    }
    return found;
  });
}

/**
 * The row that names most of our columns, or the few that do so together; the first one that is not empty where none
 * names any.
 * @param wanted number of the row, where a person said which it is: the first or the last of those that are the header
 */
export function findHeader(
  rows: readonly RawRow[],
  columns: Columns,
  own: Own,
  wanted?: number,
): FoundHeader | undefined {
  const isNear = ({ row }: RawRow) => wanted === undefined || Math.abs(row - wanted) <= rowsAboveHeader;
  const filled = rows.filter((row) => !isEmptyRow(row) && isNear(row));
  const candidates = candidatesOf(filled, columns, own).filter(
    ({ first, row }) => wanted === undefined || first === wanted || row.row === wanted,
  );
  const most = Math.max(0, ...candidates.map(({ named }) => named));
  if (most === 0) return candidates.find(({ row }) => row.row === (wanted ?? row.row));
  const best = candidates.filter(({ named }) => named === most).sort((p, q) => p.rowCount - q.rowCount);
  // A row of units adds no name, and belongs to the header all the same.
  return best.find(({ units }) => units) ?? best[0];
}
