import type { Grid } from "../raster/grid.js";

/** A line between two areas, from junction to junction or closed, with the area on its left and on its right. */
export interface Line {
  /** Corner numbers: row * (columns + 1) + column. */
  readonly corners: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Travelling east, north, west, south along the sides of cells. */
const headings = [0, 1, 2, 3] as const;
type Heading = (typeof headings)[number];

/** All lines between cells with different labels. Each line is found once; lines meet only in their end points. */
export function traceLines(grid: Grid, labels: Int16Array): Line[] {
  const tracer = new Tracer(grid, labels);
  const lines: Line[] = [];
  const corners = (grid.columns + 1) * (grid.rows + 1);
  const trace = (corner: number): void => {
    for (const heading of headings) {
      if (tracer.isSide(corner, heading) && !tracer.isUsed(corner, heading)) lines.push(tracer.follow(corner, heading));
    }
  };
  for (let corner = 0; corner < corners; corner++) if (tracer.isJunction(corner)) trace(corner);
  for (let corner = 0; corner < corners; corner++) trace(corner);
  return lines;
}

class Tracer {
  private readonly used: Uint8Array;
  private readonly width: number;

  constructor(
    private readonly grid: Grid,
    private readonly labels: Int16Array,
  ) {
    this.width = grid.columns + 1;
    this.used = new Uint8Array(this.width * (grid.rows + 1));
  }

  isUsed(corner: number, heading: Heading): boolean {
    return ((this.used[corner] ?? 0) & (1 << heading)) !== 0;
  }

  isJunction(corner: number): boolean {
    return headings.filter((heading) => this.isSide(corner, heading)).length > 2;
  }

  isSide(corner: number, heading: Heading): boolean {
    const [left, right] = this.beside(corner, heading);
    return left !== right;
  }

  follow(start: number, first: Heading): Line {
    const corners = [start];
    const [left, right] = this.beside(start, first);
    let corner = start;
    let heading = first;
    do {
      this.use(corner, heading);
      corner = this.step(corner, heading);
      this.use(corner, opposite(heading));
      corners.push(corner);
      heading = this.onward(corner, heading);
    } while (corner !== start && !this.isJunction(corner));
    return { corners, left, right };
  }

  private onward(corner: number, heading: Heading): Heading {
    const next = headings.find((other) => other !== opposite(heading) && this.isSide(corner, other));
    return next ?? heading;
  }

  private use(corner: number, heading: Heading): void {
    this.used[corner] = (this.used[corner] ?? 0) | (1 << heading);
  }

  private step(corner: number, heading: Heading): number {
    if (heading === 0) return corner + 1;
    if (heading === 1) return corner + this.width;
    return heading === 2 ? corner - 1 : corner - this.width;
  }

  /** Labels to the left and the right of the side that leaves this corner. */
  private beside(corner: number, heading: Heading): [left: number, right: number] {
    const column = corner % this.width;
    const row = Math.floor(corner / this.width);
    const northEast = this.label(column, row);
    const northWest = this.label(column - 1, row);
    const southEast = this.label(column, row - 1);
    const southWest = this.label(column - 1, row - 1);
    if (heading === 0) return [northEast, southEast];
    if (heading === 1) return [northWest, northEast];
    if (heading === 2) return [southWest, northWest];
    return [southEast, southWest];
  }

  private label(column: number, row: number): number {
    if (column < 0 || row < 0 || column >= this.grid.columns || row >= this.grid.rows) return 0;
    return this.labels[row * this.grid.columns + column] ?? 0;
  }
}

function opposite(heading: Heading): Heading {
  return ((heading + 2) % 4) as Heading;
}
