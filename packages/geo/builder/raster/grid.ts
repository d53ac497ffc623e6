/** A square grid over the Netherlands in the national coordinates (RD New, metres); row 0 is the southernmost. */
export interface Grid {
  /** Side of a cell, metres. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly size: number;
}

export type Point = readonly [x: number, y: number];

const west = 0;
const south = 300_000;
const width = 290_000;
const height = 330_000;

export function gridOf(cell: number): Grid {
  const columns = Math.floor(width / cell);
  const rows = Math.floor(height / cell);
  return { cell, columns, rows, size: columns * rows };
}

export function cellAt(grid: Grid, [x, y]: Point): number {
  return Math.floor((y - south) / grid.cell) * grid.columns + Math.floor((x - west) / grid.cell);
}

/** Column and row of a point, where the middle of cell (0, 0) is 0, 0. */
export function toGrid(grid: Grid, [x, y]: Point): Point {
  return [(x - west) / grid.cell - 0.5, (y - south) / grid.cell - 0.5];
}

/** The other way round: 0, 0 is the south-west corner of the grid, not the middle of a cell. */
export function cornerToPoint(grid: Grid, [column, row]: Point): Point {
  return [west + column * grid.cell, south + row * grid.cell];
}

/** Square kilometres of one cell. */
export function cellArea(grid: Grid): number {
  return (grid.cell * grid.cell) / 1e6;
}

/** Calls back with each of the four cells that share a side with this one. */
export function eachBeside(grid: Grid, index: number, visit: (neighbour: number) => void): void {
  const column = index % grid.columns;
  if (column > 0) visit(index - 1);
  if (column < grid.columns - 1) visit(index + 1);
  if (index >= grid.columns) visit(index - grid.columns);
  if (index < grid.size - grid.columns) visit(index + grid.columns);
}
