import type { TownDot } from "../../src/facts/shapes.js";
import { readGeoNames } from "../sources/geonames.js";
import type { Municipality } from "../sources/municipalities.js";

/** Towns for orientation: the big ones, and one in every corner of the country where there is none. */
const towns: readonly (readonly [name: string, municipality: string])[] = [
  ["Amsterdam", "GM0363"],
  ["Rotterdam", "GM0599"],
  ["The Hague", "GM0518"],
  ["Utrecht", "GM0344"],
  ["Eindhoven", "GM0772"],
  ["Groningen", "GM0014"],
  ["Tilburg", "GM0855"],
  ["Almere Stad", "GM0034"],
  ["Breda", "GM0758"],
  ["Nijmegen", "GM0268"],
  ["Apeldoorn", "GM0200"],
  ["Arnhem", "GM0202"],
  ["Haarlem", "GM0392"],
  ["Enschede", "GM0153"],
  ["Amersfoort", "GM0307"],
  ["Zwolle", "GM0193"],
  ["Leiden", "GM0546"],
  ["Dordrecht", "GM0505"],
  ["Maastricht", "GM0935"],
  ["Leeuwarden", "GM0080"],
  ["Alkmaar", "GM0361"],
  ["Emmen", "GM0114"],
  ["Venlo", "GM0983"],
  ["Deventer", "GM0150"],
  ["Assen", "GM0106"],
  ["Middelburg", "GM0687"],
  ["Lelystad", "GM0995"],
  ["'s-Hertogenbosch", "GM0796"],
  ["Den Helder", "GM0400"],
];

/** Dutch names where the source has English or other ones. */
const dutchNames = new Map([
  ["The Hague", "Den Haag"],
  ["Almere Stad", "Almere"],
]);

export function townDots(municipalities: readonly Municipality[]): TownDot[] {
  const places = readGeoNames();
  const inhabitants = new Map(municipalities.map((municipality) => [municipality.code, municipality.inhabitants]));
  return towns.map(([name, municipality]) => {
    const place = places.find((candidate) => candidate.name === name && candidate.municipality === municipality);
    if (place === undefined) throw new Error(`The place list has no ${name} in ${municipality}`);
    const size = sizeOf(inhabitants.get(municipality) ?? 0);
    return { name: dutchNames.get(name) ?? name, lon: place.lonLat[0], lat: place.lonLat[1], size };
  });
}

function sizeOf(inhabitants: number): TownDot["size"] {
  if (inhabitants > 350_000) return 1;
  return inhabitants > 150_000 ? 2 : 3;
}
