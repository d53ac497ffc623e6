import type { Grid } from "../raster/grid.js";
import type { LandMask } from "../raster/land-mask.js";
import type { Municipality } from "../sources/municipalities.js";
import type { Place } from "../sources/places.js";

/** What the allocation of land starts from. Municipality number n is municipalities[n - 1]; 0 means none. */
export interface Country {
  readonly grid: Grid;
  readonly mask: LandMask;
  /** Grid indices of the land cells, and for every grid cell its place in that list (-1: water). */
  readonly landCells: Int32Array;
  readonly landNumber: Int32Array;
  readonly municipalities: readonly Municipality[];
  readonly places: readonly Place[];
}

export function countryOf(
  grid: Grid,
  mask: LandMask,
  municipalities: readonly Municipality[],
  places: readonly Place[],
): Country {
  const landNumber = new Int32Array(grid.size).fill(-1);
  const cells: number[] = [];
  mask.land.forEach((value, index) => {
    if (value !== 1) return;
    landNumber[index] = cells.length;
    cells.push(index);
  });
  return { grid, mask, landCells: Int32Array.from(cells), landNumber, municipalities, places };
}
