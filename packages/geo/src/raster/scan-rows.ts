import type { Position } from "geojson";

/**
 * Walks over the cells of a grid whose middles lie inside a polygon (holes by the even-odd rule), a row at a time. Positions are
 * in cells: the middle of cell (0, 0) is 0, 0. Rows and columns outside the grid are skipped.
 */
export function scanRows(
  size: { readonly columns: number; readonly rows: number },
  rings: readonly (readonly Position[])[],
  visit: (row: number, firstColumn: number, lastColumn: number) => void,
): void {
  const byRow = new Map<number, number[]>();
  for (const ring of rings) addRing(size.rows, ring, byRow);
  for (const [row, crossings] of byRow) {
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const first = Math.max(0, Math.ceil(crossings[k] ?? 0));
      const last = Math.min(size.columns - 1, Math.ceil(crossings[k + 1] ?? 0) - 1);
      if (last >= first) visit(row, first, last);
    }
  }
}

function addRing(rows: number, ring: readonly Position[], byRow: Map<number, number[]>): void {
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous !== undefined) addSide(rows, previous, current, byRow);
    previous = current;
  }
}

function addSide(rows: number, from: Position, to: Position, byRow: Map<number, number[]>): void {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const first = Math.max(0, Math.ceil(Math.min(y1, y2)));
  const last = Math.min(rows - 1, Math.ceil(Math.max(y1, y2)) - 1);
  for (let row = first; row <= last; row++) {
    const crossing = x1 + ((row - y1) * (x2 - x1)) / (y2 - y1);
    const crossings = byRow.get(row);
    if (crossings === undefined) byRow.set(row, [crossing]);
    else crossings.push(crossing);
  }
}
