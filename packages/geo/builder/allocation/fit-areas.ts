import { cellArea } from "../raster/grid.js";
import { recipe } from "../recipe.js";
import type { Candidates } from "./candidates.js";
import type { Country } from "./country.js";

export interface Allocation {
  /** Municipality number per land cell. */
  readonly owner: Int16Array;
  /** Per municipality number: what is added to its remoteness so that its area comes out right. */
  readonly handicap: Float64Array;
  /** Part of all land by which areas still differ from the published ones. */
  readonly error: number;
}

/** Extra nearness per (cell, candidate), laid out like the candidates. */
export type Bonus = Float32Array;

/** Gives each cell to its nearest municipality and shifts the handicaps until every area equals the published one. */
export function fitAreas(
  country: Country,
  candidates: Candidates,
  rounds: number,
  start?: { readonly handicap: Float64Array; readonly bonus: Bonus },
): Allocation {
  const wanted = wantedAreas(country);
  const total = wanted.reduce((sum, area) => sum + area, 0);
  const handicap = start === undefined ? new Float64Array(wanted.length) : Float64Array.from(start.handicap);
  for (let round = 0; ; round++) {
    const owner = nearest(candidates, handicap, start?.bonus);
    const areas = areasOf(country, owner);
    const error = areas.reduce((sum, area, index) => sum + Math.abs(area - (wanted[index] ?? 0)), 0) / (2 * total);
    if (round === rounds || error < recipe.areaFit.tolerance) return { owner, handicap, error };
    areas.forEach((area, index) => {
      const ratio = Math.max(area, 0.3) / (wanted[index] ?? 1);
      handicap[index] = (handicap[index] ?? 0) + recipe.areaFit.step * Math.log(ratio);
    });
  }
}

function nearest(candidates: Candidates, handicap: Float64Array, bonus: Bonus | undefined): Int16Array {
  const { width, municipalities, remoteness } = candidates;
  const owner = new Int16Array(candidates.cells);
  for (let cell = 0; cell < candidates.cells; cell++) {
    let best = Number.POSITIVE_INFINITY;
    for (let place = cell * width; place < (cell + 1) * width; place++) {
      const municipality = municipalities[place] ?? 0;
      if (municipality === 0) break;
      const value = (remoteness[place] ?? 0) + (handicap[municipality - 1] ?? 0) - (bonus?.[place] ?? 0);
      if (value >= best) continue;
      best = value;
      owner[cell] = municipality;
    }
  }
  return owner;
}

function areasOf(country: Country, owner: Int16Array): Float64Array {
  const areas = new Float64Array(country.municipalities.length);
  owner.forEach((municipality, cell) => {
    if (municipality > 0) areas[municipality - 1] = (areas[municipality - 1] ?? 0) + dryArea(country, cell);
  });
  return areas;
}

/** Published land areas, scaled so that together they are the dry land of the map. */
function wantedAreas(country: Country): Float64Array {
  let dry = 0;
  for (let cell = 0; cell < country.landCells.length; cell++) dry += dryArea(country, cell);
  const published = country.municipalities.reduce((sum, municipality) => sum + municipality.landArea, 0);
  return Float64Array.from(country.municipalities, (municipality) => (municipality.landArea * dry) / published);
}

function dryArea(country: Country, cell: number): number {
  return (country.mask.dryness[country.landCells[cell] ?? 0] ?? 0) * cellArea(country.grid);
}
