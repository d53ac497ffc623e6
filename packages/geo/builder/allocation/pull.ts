import { groupBy } from "../group-by.js";
import { cellAt } from "../raster/grid.js";
import { Traveller } from "../raster/travel.js";
import { recipe } from "../recipe.js";
import type { Place } from "../sources/places.js";
import { Candidates } from "./candidates.js";
import type { Country } from "./country.js";

/** Penalty of a land cell for a municipality, in the unit of remoteness. */
export type Penalty = (landCell: number, municipality: number) => number;

/**
 * Each place pulls at the land around it; the pulls of all places of a municipality add up. Remoteness is the natural log of
 * the distance at which one single place would pull as hard.
 */
export function pullOfPlaces(country: Country, penalty: Penalty): Candidates {
  const candidates = new Candidates(country.landCells.length, recipe.candidates);
  const traveller = new Traveller(country.grid, slowness(country));
  const byCode = groupBy(country.places, (place) => place.municipality);
  const pull = new Float32Array(country.landCells.length);
  country.municipalities.forEach((municipality, index) => {
    const touched = addPulls(country, traveller, byCode.get(municipality.code) ?? [], pull);
    for (const cell of touched) {
      const remoteness = -Math.log(pull[cell] ?? 0) / recipe.fading.power;
      candidates.offer(cell, index + 1, remoteness + penalty(cell, index + 1));
      pull[cell] = 0;
    }
  });
  return candidates;
}

function addPulls(country: Country, traveller: Traveller, places: readonly Place[], pull: Float32Array): number[] {
  const { power, core } = recipe.fading;
  const touched: number[] = [];
  for (const place of places) {
    const edge = builtUpRadius(place);
    traveller.travel([cellAt(country.grid, place.at)], recipe.reach, (index, metres) => {
      const cell = country.landNumber[index] ?? -1;
      if (cell < 0) return;
      if (pull[cell] === 0) touched.push(cell);
      const outside = Math.max(0, metres - edge);
      pull[cell] = (pull[cell] ?? 0) + (outside * outside + core * core) ** (-power / 2);
    });
  }
  return touched;
}

function builtUpRadius(place: Place): number {
  const { part, inhabitantsPerKm2 } = recipe.builtUp;
  return part * 1_000 * Math.sqrt(place.inhabitants / inhabitantsPerKm2 / Math.PI);
}

function slowness({ mask }: Country): Float32Array {
  return mask.dryness.map((dry, index) => 1 + recipe.waterSlowness * (mask.land[index] === 1 ? 1 - dry : 1));
}
