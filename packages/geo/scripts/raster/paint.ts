import { type Grid, type Point, toGrid } from "./grid.js";

/** A polygon as rings of points; holes by the even-odd rule. */
export type Rings = readonly (readonly Point[])[];

/** Writes a value into every cell whose middle lies inside the polygon. */
export function paint(grid: Grid, rings: Rings, value: number, target: Uint8Array): void {
  for (const [row, crossings] of crossingsByRow(grid, rings)) {
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const first = Math.max(0, Math.ceil(crossings[k] ?? 0));
      const last = Math.min(grid.columns - 1, Math.ceil(crossings[k + 1] ?? 0) - 1);
      if (last >= first) target.fill(value, row * grid.columns + first, row * grid.columns + last + 1);
    }
  }
}

function crossingsByRow(grid: Grid, rings: Rings): Map<number, number[]> {
  const byRow = new Map<number, number[]>();
  for (const ring of rings) {
    let previous: Point | undefined;
    for (const point of ring) {
      const current = toGrid(grid, point);
      if (previous !== undefined) addCrossings(grid, previous, current, byRow);
      previous = current;
    }
  }
  return byRow;
}

function addCrossings(grid: Grid, [x1, y1]: Point, [x2, y2]: Point, byRow: Map<number, number[]>): void {
  const first = Math.max(0, Math.ceil(Math.min(y1, y2)));
  const last = Math.min(grid.rows - 1, Math.ceil(Math.max(y1, y2)) - 1);
  for (let row = first; row <= last; row++) {
    const crossing = x1 + ((row - y1) * (x2 - x1)) / (y2 - y1);
    const crossings = byRow.get(row);
    if (crossings === undefined) byRow.set(row, [crossing]);
    else crossings.push(crossing);
  }
}
