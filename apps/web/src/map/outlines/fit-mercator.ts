import type { Position } from "geojson";
import type { Project } from "./svg-path";

export interface FittedMercator {
  readonly project: Project;
  /** Width of the drawing in its own units. */
  readonly width: number;
  /** [[south, west], [north, east]], degrees. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Web Mercator on a globe with radius 1; north is up, so y runs down. */
const mercator = ([longitude = 0, latitude = 0]: Position): readonly [number, number] => [
  radians(longitude),
  -Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)),
];

/**
 * Web Mercator, as Leaflet uses it, scaled so that these places just fill a drawing of this height: the still drawing
 * and the one that can be zoomed lie exactly on each other. Plain minimum and maximum, so the winding of rings is of no
 * importance.
 */
export const fitMercator = (places: readonly Position[], height: number): FittedMercator => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of places) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = height / (bottom - top);
  return {
    width: Math.round((right - left) * scale * 10) / 10,
    bounds: [
      [south, west],
      [north, east],
    ],
    project: (position) => {
      const [x, y] = mercator(position);
      return [(x - left) * scale, (y - top) * scale];
    },
  };
};
