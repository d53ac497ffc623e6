import type { Rings } from "../raster/paint.js";
import { paint } from "../raster/paint.js";
import { Traveller } from "../raster/travel.js";
import { recipe } from "../recipe.js";
import { movedBetweenProvinces } from "../sources/provinces.js";
import type { Country } from "./country.js";
import type { Penalty } from "./pull.js";

/** Further outside than this makes no difference any more, metres. */
const farOutside = 15_000;

/** Land outside the province of a municipality can hardly be won; the further out, the harder (the outline is coarse). */
export function provincePenalty(country: Country, provinces: ReadonlyMap<string, readonly Rings[]>): Penalty {
  const outside = new Map([...provinces].map(([code, polygons]) => [code, metresOutside(country, polygons)]));
  const perMunicipality = country.municipalities.map((municipality) =>
    movedBetweenProvinces.has(municipality.code) ? undefined : outside.get(municipality.province),
  );
  return (landCell, municipality) => {
    const metres = perMunicipality[municipality - 1];
    return metres === undefined ? 0 : (recipe.provincePenalty * (metres[landCell] ?? 0)) / 1_000;
  };
}

function metresOutside(country: Country, polygons: readonly Rings[]): Float32Array {
  const inside = new Uint8Array(country.grid.size);
  for (const rings of polygons) paint(country.grid, rings, 1, inside);
  const starts: number[] = [];
  inside.forEach((value, index) => {
    if (value === 1) starts.push(index);
  });
  const result = new Float32Array(country.landCells.length).fill(farOutside);
  const even = new Float32Array(country.grid.size).fill(1);
  new Traveller(country.grid, even).travel(starts, farOutside, (index, metres) => {
    const cell = country.landNumber[index] ?? -1;
    if (cell >= 0) result[cell] = metres;
  });
  return result;
}
