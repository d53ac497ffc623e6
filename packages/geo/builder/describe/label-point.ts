import type { Point } from "../raster/grid.js";
import type { Rings } from "../raster/paint.js";

/** How many times the search zooms in; each round halves the step. */
const rounds = 12;
const pointsPerSide = 25;

/** Pole of inaccessibility: the point inside the polygons that is furthest from any border. Searched on ever finer grids. */
export function labelPoint(polygons: readonly Rings[]): Point {
  const points = polygons.flatMap((rings) => rings.flat());
  const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  let best: Candidate = { at: [(west + east) / 2, (south + north) / 2], room: Number.NEGATIVE_INFINITY };
  let reach = Math.max(east - west, north - south) / 2;
  for (let round = 0; round < rounds; round++) {
    best = bestAround(best, reach, polygons);
    reach /= round === 0 ? 6 : 2;
  }
  return best.at;
}

interface Candidate {
  readonly at: Point;
  /** Metres to the nearest border; negative outside. */
  readonly room: number;
}

function bestAround(from: Candidate, reach: number, polygons: readonly Rings[]): Candidate {
  let best = from;
  for (let i = 0; i < pointsPerSide * pointsPerSide; i++) {
    const column = (2 * (i % pointsPerSide)) / (pointsPerSide - 1) - 1;
    const row = (2 * Math.floor(i / pointsPerSide)) / (pointsPerSide - 1) - 1;
    const at: Point = [from.at[0] + column * reach, from.at[1] + row * reach];
    const room = Math.max(...polygons.map((rings) => roomIn(rings, at)));
    if (room > best.room) best = { at, room };
  }
  return best;
}

function roomIn(rings: Rings, [x, y]: Point): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (by > y !== ay > y && x < bx + ((y - by) * (ax - bx)) / (ay - by)) inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(x, y, ax, ay, bx, by));
      [ax, ay] = [bx, by];
    }
  }
  return inside ? nearest : -nearest;
}

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}
