import { blur, kernelOf } from "./blur.js";
import { cellArea, type Grid, gridOf } from "./grid.js";
import { paint, type Rings } from "./paint.js";
import { piecesOf } from "./pieces.js";

export interface LandMask {
  /** 1 where the map shows land: rivers closed, small lakes filled, specks left out. */
  readonly land: Uint8Array;
  /** Part of each cell that is dry, 0..1; what counts for a municipality's land area. */
  readonly dryness: Float32Array;
}

export interface MaskSettings {
  readonly fineCell: number;
  readonly closeWater: number;
  readonly narrowLand: number;
  readonly roundCoast: number;
  readonly smallestLake: number;
  readonly smallestIsland: number;
}

export function landMask(grid: Grid, polygons: readonly Rings[], settings: MaskSettings): LandMask {
  const dryness = drynessOf(grid, polygons, settings.fineCell);
  const raw = Uint8Array.from(dryness, (part) => (part >= 0.5 ? 1 : 0));
  const joined = closed(grid, raw, Math.round(settings.closeWater / grid.cell));
  flipPieces(grid, joined, 0, settings.smallestLake);
  const land = rounded(grid, opened(grid, joined, settings.narrowLand / grid.cell), settings.roundCoast);
  flipPieces(grid, land, 0, settings.smallestLake);
  flipPieces(grid, land, 1, settings.smallestIsland);
  return { land, dryness };
}

function drynessOf(grid: Grid, polygons: readonly Rings[], fineCell: number): Float32Array {
  const fine = gridOf(fineCell);
  const painted = new Uint8Array(fine.size);
  for (const rings of polygons) paint(fine, rings, 1, painted);
  const times = Math.round(grid.cell / fineCell);
  const dryness = new Float32Array(grid.size);
  for (let row = 0; row < grid.rows * times; row++) {
    for (let column = 0; column < grid.columns * times; column++) {
      if (painted[row * fine.columns + column] !== 1) continue;
      const cell = Math.floor(row / times) * grid.columns + Math.floor(column / times);
      dryness[cell] = (dryness[cell] ?? 0) + 1 / (times * times);
    }
  }
  return dryness;
}

/** Morphological closing: grow the land by a number of cells, shrink it back; what was land stays land. */
function closed(grid: Grid, land: Uint8Array, radius: number): Uint8Array {
  const shrunk = grown(grid, grown(grid, land, 1, radius), 0, radius);
  return shrunk.map((value, index) => Math.max(value, land[index] ?? 0));
}

/** Morphological opening: what is narrower than twice the radius (piers, dams) is no land. */
function opened(grid: Grid, land: Uint8Array, radius: number): Uint8Array {
  return grown(grid, grown(grid, land, 0, radius), 1, radius);
}

/** Takes harbours and piers out of the coast: land is where at least half of the neighbourhood is land. */
function rounded(grid: Grid, land: Uint8Array, width: number): Uint8Array {
  const cells: number[] = [];
  land.forEach((value, index) => {
    if (value === 1) cells.push(index);
  });
  const share = blur(grid, cells, kernelOf(width / grid.cell));
  return land.map((_, index) => (share.at(index) >= 0.5 ? 1 : 0));
}

function grown(grid: Grid, source: Uint8Array, value: number, radius: number): Uint8Array {
  const result = Uint8Array.from(source);
  const margin = Math.ceil(radius);
  for (const [dx, dy] of disc(radius)) {
    for (let row = margin; row < grid.rows - margin; row++) {
      const from = row * grid.columns;
      for (let index = from + margin; index < from + grid.columns - margin; index++) {
        if (source[index + dy * grid.columns + dx] === value) result[index] = value;
      }
    }
  }
  return result;
}

function disc(radius: number): [dx: number, dy: number][] {
  const offsets: [number, number][] = [];
  const whole = Math.floor(radius);
  for (let dy = -whole; dy <= whole; dy++) {
    for (let dx = -whole; dx <= whole; dx++) {
      if (dx * dx + dy * dy <= radius * radius) offsets.push([dx, dy]);
    }
  }
  return offsets;
}

function flipPieces(grid: Grid, land: Uint8Array, value: 0 | 1, smallest: number): void {
  for (const piece of piecesOf(grid, land, (label) => label === value)) {
    if (piece.length * cellArea(grid) >= smallest) continue;
    for (const index of piece) land[index] = 1 - value;
  }
}
