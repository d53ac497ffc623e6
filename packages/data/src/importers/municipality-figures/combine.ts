import type { RowOf } from "../columns/column.js";
import type { MunicipalityColumns } from "./columns.js";
import type { MunicipalityFigure } from "./types.js";

type Row = RowOf<MunicipalityColumns>;

/** A row of the file, or the share of it that belongs to a present municipality. */
export interface FigurePart {
  readonly row: Row;
  readonly share: number;
}

/** A sum of parts, unknown as soon as one of them is. */
function total(parts: readonly FigurePart[], amount: (row: Row) => number | null): number | null {
  return parts.reduce<number | null>((sum, { row, share }) => {
    const value = amount(row);
    return sum === null || value === null ? null : sum + share * value;
  }, 0);
}

/** A mean over dwellings. */
function mean(parts: readonly FigurePart[], amount: (row: Row) => number | null): number | null {
  const dwellings = total(parts, (row) => row.dwellings);
  const weighted = total(parts, (row) => {
    const value = amount(row);
    return value === null || row.dwellings === null ? null : value * row.dwellings;
  });
  return dwellings === null || weighted === null || dwellings === 0 ? null : weighted / dwellings;
}

/** One present municipality from what the file says of it and of its forerunners. */
export function combine(code: string, region: string, name: string, parts: readonly FigurePart[]): MunicipalityFigure {
  const [first] = parts;
  const whole = parts.length === 1 && first?.share === 1 && first.row.code === code ? first.row : null;
  // A municipality that stayed itself keeps its figures to the digit; only what is put together is computed.
  const figures = {
    dwellings: total(parts, (row) => row.dwellings),
    corporationSharePercent: mean(parts, (row) => row.corporationSharePercent),
    meanWozValue: mean(parts, (row) => row.meanWozValue),
    households: total(parts, (row) => row.households),
    inhabitants: total(parts, (row) => row.inhabitants),
  };
  const { dwellings, corporationSharePercent, meanWozValue, households, inhabitants } = whole ?? figures;
  const madeOf = whole === null ? parts.map(({ row }) => row.code ?? "").sort() : [];
  return { code, name, region, dwellings, corporationSharePercent, meanWozValue, households, inhabitants, madeOf };
}
