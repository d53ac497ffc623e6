import { once, readGenerated } from "./generated-files.js";
import { type Neighbour, type RegionFacts, regionsFile } from "./shapes.js";

const file = once(() => regionsFile.parse(readGenerated("regions.json")));

/**
 * The 19 housing market regions with centre, label point, bounding box and neighbours.
 * @returns degrees (WGS 84), longitude first
 */
export function regionFacts(): readonly RegionFacts[] {
  return file().regions;
}

/** Region code -> where its corporation homes are: degrees, longitude first. */
export function regionCentres(): Readonly<Record<string, readonly [lon: number, lat: number]>> {
  return Object.fromEntries(file().regions.map(({ code, centre }) => [code, centre]));
}

/** Region code -> regions around it with direction and distance between the centres. */
export function regionNeighbours(): Readonly<Record<string, readonly Neighbour[]>> {
  return Object.fromEntries(file().regions.map(({ code, neighbours }) => [code, neighbours]));
}

/**
 * How far the centres lie apart, by great circle.
 * @returns kilometres: distances[from][to]; 0 to itself
 */
export function regionDistancesKm(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return file().distancesKm;
}
