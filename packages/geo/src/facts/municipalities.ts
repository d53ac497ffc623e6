import { once, readGenerated } from "./generated-files.js";
import type { Membership } from "./membership.js";
import { regionFacts } from "./regions.js";
import { type MunicipalityFacts, municipalitiesFile, type Neighbour } from "./shapes.js";

const file = once(() => municipalitiesFile.parse(readGenerated("municipalities.json")));

/** The 342 municipalities of 2023 to 2026 with region, province, land area (km2), centre, label point and neighbours. */
export function municipalityFacts(): readonly MunicipalityFacts[] {
  return file().municipalities;
}

/** Municipality code -> municipalities around it with direction and distance between the centres. */
export function municipalityNeighbours(): Readonly<Record<string, readonly Neighbour[]>> {
  return Object.fromEntries(file().municipalities.map(({ code, neighbours }) => [code, neighbours]));
}

/** Which municipality belongs to which region and province, in the order in which the levels list them. */
export const membership = once((): Membership => {
  const { municipalities, provinces } = file();
  return {
    regions: regionFacts().map(({ code, name }) => ({ code, name })),
    provinces,
    regionOf: new Map(municipalities.map(({ code, region }) => [code, region])),
    provinceOf: new Map(municipalities.map(({ code, province }) => [code, province])),
  };
});
