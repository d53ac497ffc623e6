import type { Point } from "../point";
import type { Box } from "./box";

/** Pixels in one cell of the field. */
const CELL = 2;
/** Further away than this is free enough, pixels. */
const FAR = 26;

/** How far every place of a stage lies from what may not be covered; obstacles are added as they come. */
export interface Clearance {
  /** @returns pixels to the nearest obstacle, at most 26; negative outside the stage */
  readonly at: (x: number, y: number) => number;
  readonly addBox: (box: Box) => void;
  /** Everything within these distances of a straight piece; the distance grows evenly from one end to the other. */
  readonly addPiece: (from: Point, to: Point, half: readonly [number, number]) => void;
  /** The same field, to go on with alone. */
  readonly copy: () => Clearance;
}

const field = (columns: number, rows: number, values: Float32Array): Clearance => {
  const lower = (box: Box, distance: (x: number, y: number) => number): void => {
    const from = Math.max(0, Math.floor((box.left - FAR) / CELL));
    const to = Math.min(columns - 1, Math.ceil((box.right + FAR) / CELL));
    const first = Math.max(0, Math.floor((box.top - FAR) / CELL));
    const last = Math.min(rows - 1, Math.ceil((box.bottom + FAR) / CELL));
    for (let row = first; row <= last; row++) {
      for (let column = from; column <= to; column++) {
        const index = row * columns + column;
        const near = distance((column + 0.5) * CELL, (row + 0.5) * CELL);
        if (near < (values[index] ?? 0)) values[index] = near;
      }
    }
  };
  return {
    at: (x, y) => {
      const column = Math.floor(x / CELL);
      const row = Math.floor(y / CELL);
      return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : (values[row * columns + column] ?? -1);
    },
    addBox: (box) => {
      lower(box, (x, y) => {
        const across = Math.max(box.left - x, x - box.right, 0);
        const down = Math.max(box.top - y, y - box.bottom, 0);
        return Math.sqrt(across * across + down * down);
      });
    },
    addPiece: ([ax, ay], [bx, by], [start, end]) => {
      const wide = Math.max(start, end);
      const [dx, dy] = [bx - ax, by - ay];
      const squared = dx * dx + dy * dy;
      const box = {
        left: Math.min(ax, bx) - wide,
        right: Math.max(ax, bx) + wide,
        top: Math.min(ay, by) - wide,
        bottom: Math.max(ay, by) + wide,
      };
      lower(box, (x, y) => {
        const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
        const share = Math.max(0, Math.min(1, along));
        const [px, py] = [x - ax - share * dx, y - ay - share * dy];
        return Math.max(0, Math.sqrt(px * px + py * py) - start - share * (end - start));
      });
    },
    copy: () => field(columns, rows, values.slice()),
  };
};

/** A stage without obstacles. */
export const emptyClearance = (width: number, height: number): Clearance => {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  return field(columns, rows, new Float32Array(columns * rows).fill(FAR));
};
