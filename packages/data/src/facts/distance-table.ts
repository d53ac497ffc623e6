import type { DistanceTable } from "@solidariteitskaart/model";
import type { RegionDistance } from "./region-distance.js";

/** Distances in the form that the solidarity plan reads: km by giving and receiving region. */
export function distanceTableOf(distances: readonly RegionDistance[]): DistanceTable {
  const table: Record<string, Record<string, number>> = {};
  for (const { from, to, distanceKm } of distances) {
    table[from] = { ...table[from], [to]: distanceKm };
  }
  return table;
}
