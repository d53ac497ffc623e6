import type { Position } from "geojson";
import type { BoundaryFault } from "../fault.js";
import type { CandidateFeature } from "./candidate.js";
import { limits } from "./limits.js";

export type AxisOrder = "lon-lat" | "lat-lon" | "national-grid" | "web-mercator" | "elsewhere";

/** Tells from where most of the positions lie how they are written; single strays are for another rule to name. */
export function axisOrderOf(features: readonly CandidateFeature[]): AxisOrder {
  const positions = features.flatMap(({ polygons }) => polygons.flat().map((ring) => ring.at(0) ?? []));
  const most = (fits: (position: Position) => boolean): boolean => positions.filter(fits).length * 2 > positions.length;
  if (most(isInsideBox)) return "lon-lat";
  if (most(([first = 0, second = 0]) => isInsideBox([second, first]))) return "lat-lon";
  if (most(isNationalGrid)) return "national-grid";
  return most(isWebMercator) ? "web-mercator" : "elsewhere";
}

function isInsideBox([lon = Number.NaN, lat = Number.NaN]: Position): boolean {
  const { west, south, east, north } = limits.box;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** RD New: metres, roughly 0..300 km east and 300..630 km north. */
function isNationalGrid([x = 0, y = 0]: Position): boolean {
  return x > -10_000 && x < 310_000 && y > 290_000 && y < 640_000;
}

/** Web Mercator: metres, as tiles of the web count them. */
function isWebMercator([x = 0, y = 0]: Position): boolean {
  return x > 330_000 && x < 830_000 && y > 6_500_000 && y < 7_150_000;
}

/** Longitude first, without heights. */
export function withAxisOrder(features: readonly CandidateFeature[], order: AxisOrder): CandidateFeature[] {
  const plain = ([first = 0, second = 0]: Position): Position =>
    order === "lat-lon" ? [second, first] : [first, second];
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.map((rings) => rings.map((ring) => ring.map(plain))),
  }));
}

const inMetres: Readonly<Partial<Record<AxisOrder, string>>> = {
  "national-grid": "The coordinates are metres of the national grid (RD New); deliver degrees (WGS 84, EPSG:4326).",
  "web-mercator": "The coordinates are metres of Web Mercator (EPSG:3857); deliver degrees (WGS 84, EPSG:4326).",
};

/** Metres say enough by themselves: nothing else of such a file need be told. */
export const isInMetres = (order: AxisOrder): boolean => order in inMetres;

export function isInDegrees(order: AxisOrder): BoundaryFault[] {
  if (order === "lon-lat" || order === "lat-lon") return [];
  const message = inMetres[order] ?? "The areas do not lie in the Netherlands, in either axis order.";
  return [{ code: "WRONG_COORDINATES", path: "features", value: order, allowed: describeBox(), message }];
}

export function isInsideCountry(features: readonly CandidateFeature[]): BoundaryFault[] {
  return features.flatMap(({ path, code, polygons }): BoundaryFault[] => {
    const stray = polygons.flat(2).find((position) => !isInsideBox(position));
    if (stray === undefined) return [];
    const message = `${code ?? "This area"} reaches outside the country.`;
    return [{ code: "OUTSIDE_COUNTRY", path, value: String(stray), allowed: describeBox(), message }];
  });
}

function describeBox(): string {
  const { west, south, east, north } = limits.box;
  return `longitude ${String(west)} to ${String(east)}, latitude ${String(south)} to ${String(north)}`;
}
