import type { Grid } from "./grid.js";
import { Heap } from "./heap.js";

interface Step {
  readonly dx: number;
  readonly dy: number;
  /** Length in cells. */
  readonly length: number;
}

/** Sixteen directions (rook, bishop and knight moves): distances are right within three per cent. */
const steps: readonly Step[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, -1],
  [1, 2],
  [2, 1],
  [1, -2],
  [2, -1],
].flatMap(([dx = 0, dy = 0]) => [
  { dx, dy, length: Math.hypot(dx, dy) },
  { dx: -dx, dy: -dy, length: Math.hypot(dx, dy) },
]);

/** Travels from cells outwards over a grid on which some cells are slower than others. Keeps its memory between trips. */
export class Traveller {
  private readonly distance: Float32Array;
  private readonly reached: Int32Array;
  private readonly settled: Int32Array;
  private readonly heap = new Heap();
  private trip = 0;

  /** `slowness` is the travel time over a cell relative to dry land (1). */
  constructor(
    private readonly grid: Grid,
    private readonly slowness: Float32Array,
  ) {
    this.distance = new Float32Array(grid.size);
    this.reached = new Int32Array(grid.size);
    this.settled = new Int32Array(grid.size);
  }

  /** Visits each cell within `reach` metres once, nearest first. */
  travel(starts: Iterable<number>, reach: number, visit: (index: number, metres: number) => void): void {
    this.trip++;
    this.heap.clear();
    for (const start of starts) this.offer(start, 0);
    while (this.heap.size > 0) {
      const [metres, index] = this.heap.pop();
      if (this.settled[index] === this.trip) continue;
      if (metres > reach) break;
      this.settled[index] = this.trip;
      visit(index, metres);
      this.stepFrom(index, metres);
    }
  }

  private stepFrom(index: number, metres: number): void {
    const { columns, size, cell } = this.grid;
    const column = index % columns;
    const here = this.slowness[index] ?? 1;
    for (const step of steps) {
      const next = index + step.dy * columns + step.dx;
      if (column + step.dx < 0 || column + step.dx >= columns || next < 0 || next >= size) continue;
      if (this.settled[next] === this.trip) continue;
      this.offer(next, metres + (step.length * cell * (here + (this.slowness[next] ?? 1))) / 2);
    }
  }

  private offer(index: number, metres: number): void {
    if (this.reached[index] === this.trip && metres >= (this.distance[index] ?? 0)) return;
    this.reached[index] = this.trip;
    this.distance[index] = metres;
    this.heap.push(metres, index);
  }
}
