import fc from "fast-check";
import { expect, it } from "vitest";
import { readFeatures } from "./read-features.js";
import { knownMunicipalities } from "./reference.js";
import { tidyFeatures } from "./tidy-features.js";

/** Files a run: twenty runs make a hundred. Reading the areas themselves takes long, and is tried elsewhere. */
const FILES = 5;
const places = [...knownMunicipalities()].map(([code, { name }]) => ({ code, name, digits: code.slice(2) }));
type Place = (typeof places)[number];

/** Names that some publishers use for another one. */
const aliases: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "Den Haag",
  "'s-Hertogenbosch": "Den Bosch",
  "De Fryske Marren": "De Friese Meren",
  "Noardeast-Fryslân": "Noordoost-Friesland",
  "Nuenen, Gerwen en Nederwetten": "Nuenen",
};

/** Which place an area is of, as publishers write it. */
const labels: readonly ((place: Place, index: number) => { id?: unknown; properties: object })[] = [
  ({ code, name }) => ({ properties: { statcode: code, statnaam: name } }),
  ({ code, name }) => ({ properties: { jrstatcode: `2025${code}`, rubriek: "gemeente", statnaam: name } }),
  ({ digits, name }) => ({ properties: { gemeentenummer: digits, gemeentenaam: name } }),
  ({ digits }) => ({ properties: { GEMEENTECO: Number(digits) } }),
  ({ digits, name }) => ({ id: `GM${Number(digits)}`, properties: { name } }),
  ({ code }) => ({ id: code, properties: {} }),
  ({ name }, id) => ({ id, properties: { name } }),
  ({ name }) => ({ properties: { naam: aliases[name] ?? name } }),
  ({ name }, id) => ({ id: id + 1, properties: { id: id + 1, GEMNAAM: name.toUpperCase() } }),
  ({ name }, id) => ({ properties: { fid: id, gemeente: `Gemeente ${name.replace("'s-Gravenhage", "Den Haag")}` } }),
];

const way = fc.record({
  label: fc.constantFrom(...labels),
  abroad: fc.constantFrom(null, "GM0998", "GM0999"),
  water: fc.constantFrom(null, { water: "JA" }, { H2O: "JA" }, { soort: "Water" }, { type: "water" }),
  parts: fc.integer({ min: 0, max: 3 }),
  order: fc.integer({ min: 0, max: places.length - 1 }),
  collected: fc.boolean(),
  nothing: fc.constantFrom({}, { oppervlakte: 12 }, { bron: "CBS" }),
});
type Way = typeof way extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function fileAs({ label, abroad, water, parts, order, nothing, collected }: Way): object {
  const ordered = [...places.slice(order), ...places.slice(0, order)];
  const area = (at: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [at, 0],
        [at, 1],
        [at + 1, 1],
        [at, 0],
      ],
    ],
  });
  const feature = (place: Place, index: number, at: number, more: object = {}) => {
    const { id, properties } = label(place, index);
    return {
      type: "Feature",
      id,
      properties: { ...nothing, ...properties, ...more },
      geometry: collected ? { type: "GeometryCollection", geometries: [area(at)] } : area(at),
    };
  };
  const [first] = ordered as [Place, ...Place[]];
  return {
    type: "FeatureCollection",
    features: [
      ...ordered.map((place, index) => feature(place, index, index)),
      ...ordered.slice(0, parts).map((place, index) => feature(place, 400 + index, 400 + index)),
      ...(water === null ? [] : [feature(first, 500, 500, water)]),
      ...(abroad === null ? [] : [feature({ code: abroad, name: "Buitenland", digits: abroad.slice(2) }, 600, 600)]),
    ],
  };
}

it("municipalities are the same in all ways in which publishers name, split and add to them", () => {
  fc.assert(
    fc.property(fc.array(way, { minLength: FILES, maxLength: FILES }), (ways) => {
      for (const one of ways) {
        const read = readFeatures(fileAs(one));
        if ("faults" in read) throw new Error(JSON.stringify(read.faults));
        const tidied = tidyFeatures(read.features, new Map(places.map(({ code, name }) => [code, name])));
        if ("faults" in tidied) throw new Error(`${JSON.stringify(one)}: ${JSON.stringify(tidied.faults)}`);
        const codes = tidied.features.map(({ code }) => code).toSorted();
        expect(codes, JSON.stringify(one)).toEqual(places.map(({ code }) => code).toSorted());
        const polygons = tidied.features.reduce((sum, feature) => sum + feature.polygons.length, 0);
        expect(polygons).toBe(places.length + one.parts);
      }
    }),
  );
});
