import type { Village } from "../../src/facts/shapes.js";
import { otherNames } from "./frisian-names.js";
import { readNamedPlaces } from "./places.js";

/** Every place of the source with the municipality that it lies in, by each name that it has, in alphabetical order. */
export function villages(): Village[] {
  return readNamedPlaces()
    .flatMap(({ name, municipality }) =>
      [name, otherNames[name] ?? []].flat().map((one) => ({ name: one, municipality })),
    )
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.municipality, b.municipality));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
