import { regionCode } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number } from "../csv/fields.js";

/** Kilometres as the crow flies between two region centres, weighted by corporation dwellings. Derived. */
export interface RegionDistance {
  readonly from: string;
  readonly to: string;
  readonly distanceKm: number;
}

export const regionDistanceFile = defineFactFile({
  file: "region-distances.csv",
  generated: true,
  key: ["from", "to"],
  columns: { from: regionCode, to: regionCode, distance_km: number(0, 1000) },
  toRow: (cells): RegionDistance => ({ from: cells.from, to: cells.to, distanceKm: cells.distance_km }),
});
