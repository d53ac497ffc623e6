import type { Position } from "geojson";
import type { CandidateFeature } from "./candidate.js";

/** Degrees, about 9 m each way: so far apart are points that programs of today write for one and the same place. */
const usualReach = { lon: 0.00013, lat: 0.00008 } as const;
/** More cells than a row can have. */
const ROW = 1_000_000;

/**
 * Lets points of neighbours that nearly fall together fall together: borders that were rounded or simplified area by area
 * would else leave slivers between them, and unions of them would cross themselves.
 * @param times how many times the usual nine metres
 */
export function snapPoints(features: readonly CandidateFeature[], times = 1): CandidateFeature[] {
  const reach = { lon: times * usualReach.lon, lat: times * usualReach.lat };
  const isNear = ([lon = 0, lat = 0]: Position, [x = 0, y = 0]: Position): boolean =>
    ((lon - x) / reach.lon) ** 2 + ((lat - y) / reach.lat) ** 2 <= 1;
  const cells = new Map<number, Position[]>();
  const snap = (point: Position): Position => {
    const [lon = 0, lat = 0] = point;
    const [column, row] = [Math.floor(lon / reach.lon), Math.floor(lat / reach.lat)];
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++) {
        const near = cells.get(y * ROW + x)?.find((one) => isNear(one, point));
        if (near !== undefined) return near;
      }
    const cell = row * ROW + column;
    const own = [lon, lat];
    cells.set(cell, [...(cells.get(cell) ?? []), own]);
    return own;
  };
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map((ring) => withoutSpikes(ring.slice(0, -1).map(snap)));
      // What is no wider than the reach is no area.
      return outer === undefined || outer.length < 4 ? [] : [[outer, ...holes.filter(({ length }) => length >= 4)]];
    }),
  }));
}

/** A closed ring without points that stand twice in a row, and without ways there and back. */
function withoutSpikes(points: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of points) {
    if (kept.at(-1) === point) continue;
    if (kept.at(-2) === point) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 1 && kept.at(-1) === kept[0]) kept.pop();
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}
