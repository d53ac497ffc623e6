import type { Land, Territory } from "./land";
import type { Stage } from "./stage";

type Rings = Territory["polygons"][number];

/** Fills the pixels inside a polygon, holes left out: between every second crossing of each row of pixels. */
const fill = (ids: Uint8Array, width: number, height: number, rings: Rings, id: number): void => {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
      for (let row = Math.max(0, Math.ceil(low - 0.5)); row + 0.5 < high && row < height; row++) {
        const crossing = x1 + ((x2 - x1) * (row + 0.5 - y1)) / (y2 - y1);
        const known = rows.get(row);
        if (known) known.push(crossing);
        else rows.set(row, [crossing]);
      }
    });
  }
  for (const [row, crossings] of rows) {
    crossings.sort((one, other) => one - other);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = Math.max(0, Math.ceil((crossings[index] ?? 0) - 0.5));
      const to = Math.min(width, Math.ceil((crossings[index + 1] ?? 0) - 0.5));
      if (from < to) ids.fill(id, row * width + from, row * width + to);
    }
  }
};

const DIAGONAL = Math.SQRT2;

/** Distance of every pixel to the nearest pixel of another region, walked once down and once up. */
const depths = (ids: Uint8Array, width: number, height: number): Float32Array => {
  const found = new Float32Array(width * height);
  const step = (index: number, from: number, length: number): void => {
    const other = ids[from] === ids[index] ? (found[from] ?? 0) + length : length;
    if (other < (found[index] ?? 0)) found[index] = other;
  };
  found.fill(width + height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      if (x > 0) step(index, index - 1, 1);
      if (y > 0) step(index, index - width, 1);
      if (x > 0 && y > 0) step(index, index - width - 1, DIAGONAL);
      if (x + 1 < width && y > 0) step(index, index - width + 1, DIAGONAL);
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const index = y * width + x;
      if (x + 1 < width) step(index, index + 1, 1);
      if (y + 1 < height) step(index, index + width, 1);
      if (x + 1 < width && y + 1 < height) step(index, index + width + 1, DIAGONAL);
      if (x > 0 && y + 1 < height) step(index, index + width - 1, DIAGONAL);
    }
  }
  return found;
};

/** Which region lies on each pixel of a stage, and how deep inside it. Outside the stage lies nothing. */
export const rasterOf = (territories: readonly Territory[], { width, height }: Stage): Pick<Land, "at" | "depth"> => {
  const ids = new Uint8Array(width * height);
  territories.forEach(({ polygons }, index) => {
    for (const rings of polygons) fill(ids, width, height, rings, index + 1);
  });
  const found = depths(ids, width, height);
  const index = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column;
  };
  return { at: (x, y) => ids[index(x, y)] ?? 0, depth: (x, y) => found[index(x, y)] ?? 0 };
};
