import type { Grid } from "./grid.js";

/** Weights of a bell curve from -radius to +radius cells, adding up to 1. */
export interface Kernel {
  readonly radius: number;
  readonly weights: Float32Array;
}

/** `width`: standard deviation in cells. */
export function kernelOf(width: number): Kernel {
  const radius = Math.ceil(3 * width);
  const raw = Array.from({ length: 2 * radius + 1 }, (_, k) => Math.exp(-((k - radius) ** 2) / (2 * width * width)));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return { radius, weights: Float32Array.from(raw, (weight) => weight / total) };
}

/** A window of the grid that holds everything that is not zero. */
class Blurred {
  constructor(
    private readonly grid: Grid,
    private readonly window: Window,
    private readonly values: Float32Array,
  ) {}

  at(index: number): number {
    const column = (index % this.grid.columns) - this.window.left;
    const row = Math.floor(index / this.grid.columns) - this.window.bottom;
    if (column < 0 || row < 0 || column >= this.window.columns || row >= this.window.rows) return 0;
    return this.values[row * this.window.columns + column] ?? 0;
  }
}

interface Window {
  readonly left: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
}

/** The share of each cell's neighbourhood that lies in the given cells. */
export function blur(grid: Grid, cells: readonly number[], kernel: Kernel): Blurred {
  const window = windowOf(grid, cells, kernel.radius);
  const across = new Float32Array(window.columns * window.rows);
  for (const index of cells) {
    const column = (index % grid.columns) - window.left;
    const row = Math.floor(index / grid.columns) - window.bottom;
    add(across, row * window.columns + column - kernel.radius, 1, kernel, 1);
  }
  const values = new Float32Array(across.length);
  for (let row = kernel.radius; row < window.rows - kernel.radius; row++) {
    for (let column = 0; column < window.columns; column++) {
      const value = across[row * window.columns + column] ?? 0;
      if (value > 0) add(values, (row - kernel.radius) * window.columns + column, window.columns, kernel, value);
    }
  }
  return new Blurred(grid, window, values);
}

function add(target: Float32Array, first: number, stride: number, kernel: Kernel, value: number): void {
  for (let k = 0; k < kernel.weights.length; k++) {
    const place = first + k * stride;
    target[place] = (target[place] ?? 0) + value * (kernel.weights[k] ?? 0);
  }
}

function windowOf(grid: Grid, cells: readonly number[], margin: number): Window {
  let [left, right, bottom, top] = [grid.columns, 0, grid.rows, 0];
  for (const index of cells) {
    const column = index % grid.columns;
    const row = Math.floor(index / grid.columns);
    left = Math.min(left, column);
    right = Math.max(right, column);
    bottom = Math.min(bottom, row);
    top = Math.max(top, row);
  }
  return {
    left: left - margin,
    bottom: bottom - margin,
    columns: Math.max(0, right - left + 1 + 2 * margin),
    rows: Math.max(0, top - bottom + 1 + 2 * margin),
  };
}
