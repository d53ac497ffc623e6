import { scanRows } from "../../src/raster/scan-rows.js";
import { type Grid, type Point, toGrid } from "./grid.js";

/** A polygon as rings of points in metres; holes by the even-odd rule. */
export type Rings = readonly (readonly Point[])[];

/** Writes a value into every cell whose middle lies inside the polygon. */
export function paint(grid: Grid, rings: Rings, value: number, target: Uint8Array): void {
  const onGrid = rings.map((ring) => ring.map((point) => [...toGrid(grid, point)]));
  scanRows(grid, onGrid, (row, first, last) => {
    target.fill(value, row * grid.columns + first, row * grid.columns + last + 1);
  });
}
