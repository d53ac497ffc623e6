import type { Position } from "geojson";
import { scanRows } from "../raster/scan-rows.js";
import { limits } from "./limits.js";

/** How often each cell of the measuring grid is claimed. */
export type Coverage = Uint8Array;

const { box, cell } = limits;
const columns = Math.ceil((box.east - box.west) / cell.lon);
const rows = Math.ceil((box.north - box.south) / cell.lat);

/** Counts for each cell the polygons that its middle lies in. Rings in degrees, longitude first. */
export function coverageOf(polygons: readonly Position[][][]): Coverage {
  const coverage = new Uint8Array(columns * rows);
  for (const rings of polygons) {
    const inCells = rings.map((ring) => ring.map(toCells));
    scanRows({ columns, rows }, inCells, (row, first, last) => {
      for (let index = row * columns + first; index <= row * columns + last; index++) {
        coverage[index] = Math.min(255, (coverage[index] ?? 0) + 1);
      }
    });
  }
  return coverage;
}

/** Part of the claimed cells that is claimed more than once. */
export function overlapIn(coverage: Coverage): number {
  let claimed = 0;
  let twice = 0;
  for (const count of coverage) {
    if (count > 0) claimed++;
    if (count > 1) twice++;
  }
  return claimed === 0 ? 0 : twice / claimed;
}

/** Part of the land that nobody claims. */
export function gapIn(coverage: Coverage, land: Coverage): number {
  let total = 0;
  let bare = 0;
  land.forEach((count, index) => {
    if (count === 0) return;
    total++;
    if (coverage[index] === 0) bare++;
  });
  return total === 0 ? 0 : bare / total;
}

function toCells([lon = 0, lat = 0]: Position): Position {
  return [(lon - box.west) / cell.lon - 0.5, (lat - box.south) / cell.lat - 0.5];
}
