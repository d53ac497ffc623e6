import { neighbors } from "topojson-client";
import { type Direction, directions, opposite } from "../../src/facts/directions.js";
import type { Neighbour } from "../../src/facts/shapes.js";
import type { AreaCollection } from "../../src/topology/types.js";
import type { Point } from "../raster/grid.js";
import { greatCircleKm } from "./great-circle.js";

/** An area with its centre, in metres and in degrees. */
export interface Centred {
  readonly code: string;
  readonly at: Point;
  readonly centre: readonly [lon: number, lat: number];
}

/** Per area, in the order of the collection: areas with a common border, or else the nearest ones across the water. */
export function neighboursOf(collection: AreaCollection, areas: readonly Centred[]): Neighbour[][] {
  const shared = neighbors(collection.geometries);
  const overWater = areas.map((): Set<number> => new Set());
  shared.forEach((found, index) => {
    if (found.length > 0) return;
    const nearest = nearestTo(index, areas);
    overWater[index]?.add(nearest);
    overWater[nearest]?.add(index);
  });
  return areas.map((from, index) => {
    const links = [
      ...(shared[index] ?? []).map((other) => ({ other, overWater: false })),
      ...[...(overWater[index] ?? [])].map((other) => ({ other, overWater: true })),
    ];
    return links
      .flatMap(({ other, overWater: water }) => {
        const to = areas[other];
        return to === undefined ? [] : [neighbourOf(from, to, water)];
      })
      .sort((a, b) => a.code.localeCompare(b.code, "en"));
  });
}

function neighbourOf(from: Centred, to: Centred, overWater: boolean): Neighbour {
  return {
    code: to.code,
    direction: directionOf(from, to),
    distanceKm: greatCircleKm(from.centre, to.centre),
    overWater,
  };
}

/** On the flat national grid the way back is exactly opposite; a tie between two winds is decided once for both. */
function directionOf(from: Centred, to: Centred): Direction {
  if (from.code > to.code) return opposite(directionOf(to, from));
  const angle = Math.atan2(to.at[0] - from.at[0], to.at[1] - from.at[1]);
  return directions[(Math.round((angle * 4) / Math.PI) + 8) % 8] ?? "N";
}

function nearestTo(index: number, areas: readonly Centred[]): number {
  const from = areas[index];
  const distances = areas.map((to) =>
    from === undefined ? 0 : Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]),
  );
  distances[index] = Number.POSITIVE_INFINITY;
  return distances.indexOf(Math.min(...distances));
}
