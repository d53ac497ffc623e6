import type { Rings } from "../raster/paint.js";
import { recipe } from "../recipe.js";
import type { Country } from "./country.js";
import { fitAreas } from "./fit-areas.js";
import { joinLooseEnds } from "./loose-ends.js";
import { provincePenalty } from "./province-penalty.js";
import { pullOfPlaces } from "./pull.js";
import { togetherness } from "./togetherness.js";

/** Gives every land cell of the grid to a municipality; 0 is water. */
export function allocate(country: Country, provinces: ReadonlyMap<string, readonly Rings[]>): Int16Array {
  const candidates = pullOfPlaces(country, provincePenalty(country, provinces));
  let allocation = fitAreas(country, candidates, recipe.areaFit.rounds);
  for (let round = 0; round < recipe.together.rounds; round++) {
    const bonus = togetherness(country, candidates, allocation.owner);
    allocation = fitAreas(country, candidates, recipe.together.areaRounds, { handicap: allocation.handicap, bonus });
  }
  const labels = new Int16Array(country.grid.size);
  allocation.owner.forEach((municipality, cell) => {
    labels[country.landCells[cell] ?? 0] = municipality;
  });
  return joinLooseEnds(country.grid, labels);
}
