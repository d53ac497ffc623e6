import type { Point } from "../raster/grid.js";
import { recipe } from "../recipe.js";
import { type GeoName, readGeoNames } from "./geonames.js";
import { toMetres } from "./national-grid.js";

/** A village, town or quarter that belongs to a municipality for certain. */
export interface Place {
  readonly name: string;
  readonly municipality: string;
  readonly at: Point;
  readonly inhabitants: number;
}

/** Places whose municipality is wrong in the source: quarters of Helmond and of Rotterdam, a village of Dijk en Waard. */
const corrections = new Map([
  ["Stepekolk", "GM0794"],
  ["Schutsboom", "GM0794"],
  ["Brand", "GM0794"],
  ["Carnisse", "GM0599"],
  ["Oudkarspel", "GM1980"],
]);

/** Places whose position in the source lies across a border, so that they say nothing about it. */
const leftOut = new Set(["Oudkarspel"]);

/** Municipalities without a single place in the source. */
const additions: readonly GeoName[] = [
  { name: "Eemnes", municipality: "GM0317", lonLat: [5.258, 52.254], inhabitants: 9_000 },
  { name: "Etten-Leur", municipality: "GM0777", lonLat: [4.635, 51.571], inhabitants: 44_000 },
];

/** Places under a name that nobody here would type. */
const dutchNames = new Map([
  ["The Hague", "Den Haag"],
  ["Almere Stad", "Almere"],
]);

/** All places with the municipality that they really lie in, under their Dutch names. */
export function readNamedPlaces(): GeoName[] {
  return [...readGeoNames(), ...additions].map((place) => ({
    ...place,
    name: dutchNames.get(place.name) ?? place.name,
    municipality: corrections.get(place.name) ?? place.municipality,
  }));
}

export function readPlaces(): Place[] {
  return readNamedPlaces()
    .filter((place) => !leftOut.has(place.name))
    .map((place) => ({
      name: place.name,
      municipality: place.municipality,
      at: toMetres(place.lonLat),
      inhabitants: place.inhabitants ?? recipe.builtUp.unknownInhabitants,
    }));
}
