import { blur, kernelOf } from "../raster/blur.js";
import { recipe } from "../recipe.js";
import type { Candidates } from "./candidates.js";
import type { Country } from "./country.js";
import type { Bonus } from "./fit-areas.js";

/** Coast cells see mostly water: a neighbourhood counts as at least this much land. */
const leastLand = 0.05;

/** Per candidate of a cell: the part of the land around the cell that this municipality already has (0..1), weighted. */
export function togetherness(country: Country, candidates: Candidates, owner: Int16Array): Bonus {
  const kernel = kernelOf(recipe.together.width / country.grid.cell);
  const land = blur(country.grid, indices(country.mask.land), kernel);
  const bonus = new Float32Array(candidates.municipalities.length);
  const cellsOf = ownedCells(country, owner);
  const wanted = placesOf(candidates, country.municipalities.length);
  country.municipalities.forEach((_, index) => {
    const near = blur(country.grid, cellsOf[index] ?? [], kernel);
    for (const place of wanted[index] ?? []) {
      const cell = country.landCells[Math.floor(place / candidates.width)] ?? 0;
      const part = near.at(cell) / Math.max(leastLand, land.at(cell));
      bonus[place] = recipe.together.weight * part;
    }
  });
  return bonus;
}

function indices(land: Uint8Array): number[] {
  const found: number[] = [];
  land.forEach((value, index) => {
    if (value === 1) found.push(index);
  });
  return found;
}

function ownedCells(country: Country, owner: Int16Array): number[][] {
  const cells = country.municipalities.map((): number[] => []);
  owner.forEach((municipality, cell) => {
    cells[municipality - 1]?.push(country.landCells[cell] ?? 0);
  });
  return cells;
}

function placesOf(candidates: Candidates, count: number): number[][] {
  const places = Array.from({ length: count }, (): number[] => []);
  candidates.municipalities.forEach((municipality, place) => {
    places[municipality - 1]?.push(place);
  });
  return places;
}
