import type { Columns } from "../columns/column.js";
import { unitOf } from "../columns/header-units.js";
import type { MatchedColumn } from "../columns/match-columns.js";
import type { RawRow } from "../file/table.js";
import { headerTexts } from "./find-header.js";

/** A line further away says nothing about this table. */
const linesAbove = 5;

/** A unit that a line above the header gives to all amounts below it. */
export interface UnitAbove {
  readonly factor: number;
  readonly text: string;
}

const scaleOf = (text: string): number => {
  const { factor, money } = unitOf(text);
  return factor >= 1e6 || (factor > 1 && money) ? factor : 1;
};

/** The unit in the lines above a header, nearest first: "Tabel 3. Opgave per regio, bedragen in mln euro". */
export function unitAbove(rows: readonly RawRow[]): UnitAbove | null {
  for (const { cells } of rows.slice(-linesAbove).reverse()) {
    for (const text of headerTexts(cells)) {
      const factor = scaleOf(text);
      if (factor !== 1) return { factor, text };
    }
  }
  return null;
}

/** Columns of money that don't say themselves what they count in take it from the line above. */
export function withUnitAbove(
  matched: ReadonlyMap<string, MatchedColumn>,
  columns: Columns,
  unit: UnitAbove | null,
): { readonly matched: ReadonlyMap<string, MatchedColumn>; readonly used: boolean } {
  const takes = ([key, { factor, money }]: [string, MatchedColumn]) =>
    factor === 1 && !money && columns[key]?.reader.money === true;
  const used = unit !== null && [...matched].some(takes);
  if (!used) return { matched, used };
  const changed = [...matched].map(
    (entry) => [entry[0], takes(entry) ? { ...entry[1], factor: unit.factor } : entry[1]] as const,
  );
  return { matched: new Map(changed), used };
}
