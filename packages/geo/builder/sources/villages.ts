import type { Village } from "../../src/facts/shapes.js";
import { readNamedPlaces } from "./places.js";

/** Every place of the source by its Dutch name with the municipality that it lies in, in alphabetical order. */
export function villages(): Village[] {
  return readNamedPlaces()
    .map(({ name, municipality }) => ({ name, municipality }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.municipality, b.municipality));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
