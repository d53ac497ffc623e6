import type { Position } from "geojson";
import type { CandidateFeature } from "./candidate.js";
import { snapPoints } from "./snap-points.js";

/** How far two lines for one border may lie apart, metres: what simplifying each area by itself leaves between them. */
const reach = 150;
const metres = { lon: 68_200, lat: 111_200 } as const;
const cell = { lon: reach / metres.lon, lat: reach / metres.lat } as const;
/** More cells than a row can have. */
const ROW = 1_000_000;
/** How far points are moved to fall together, times nine metres: no further than most of them need. */
const snaps = [1, 3, 9] as const;
/** With more pieces than this that only one area has, most points lie apart. The coast is less than a third. */
const mostFree = { asDelivered: 0.6, moved: 0.4 } as const;
/** Points that go into one area may make room for points of the next. */
const mostRounds = 4;

interface Borders {
  /** Whether nobody else has this piece of border. */
  readonly isFree: (from: Position, to: Position) => boolean;
  readonly free: number;
  /** Part of all pieces of border that is free: the coast, and whatever lies apart. */
  readonly freeShare: number;
  /** Areas that have this point, by its number. */
  readonly ownersOf: ReadonlyMap<Position, ReadonlySet<number>>;
}

const pieces = (ring: readonly Position[]): [from: Position, to: Position][] =>
  ring.slice(1).map((to, index) => [ring[index] as Position, to]);

function bordersOf(features: readonly CandidateFeature[]): Borders {
  const ids = new Map<Position, number>();
  const idOf = (point: Position): number => {
    const known = ids.get(point) ?? ids.size;
    ids.set(point, known);
    return known;
  };
  const key = (from: Position, to: Position): number => {
    const [p, q] = [idOf(from), idOf(to)];
    return Math.min(p, q) * 2 ** 26 + Math.max(p, q);
  };
  const counts = new Map<number, number>();
  const ownersOf = new Map<Position, Set<number>>();
  for (const [owner, { polygons }] of features.entries())
    for (const ring of polygons.flat())
      for (const [from, to] of pieces(ring)) {
        counts.set(key(from, to), (counts.get(key(from, to)) ?? 0) + 1);
        ownersOf.set(to, (ownersOf.get(to) ?? new Set()).add(owner));
      }
  const free = [...counts.values()].filter((count) => count === 1).length;
  const freeShare = free / Math.max(1, counts.size);
  return { isFree: (from, to) => counts.get(key(from, to)) === 1, free, freeShare, ownersOf };
}

/** Points at the end of a free piece of border, by where they are. */
function freePoints(features: readonly CandidateFeature[], { isFree }: Borders) {
  const found = new Map<number, Set<Position>>();
  for (const ring of features.flatMap(({ polygons }) => polygons.flat()))
    for (const [from, to] of pieces(ring))
      if (isFree(from, to))
        for (const point of [from, to]) {
          const at = Math.floor((point[1] ?? 0) / cell.lat) * ROW + Math.floor((point[0] ?? 0) / cell.lon);
          found.set(at, (found.get(at) ?? new Set()).add(point));
        }
  return function* near(from: Position, to: Position): Generator<Position> {
    const span = (axis: 0 | 1, size: number) =>
      [Math.min(from[axis] ?? 0, to[axis] ?? 0), Math.max(from[axis] ?? 0, to[axis] ?? 0)].map((end, side) =>
        Math.floor(end / size + (side === 0 ? -1 : 1)),
      );
    const [[west = 0, east = 0], [south = 0, north = 0]] = [span(0, cell.lon), span(1, cell.lat)];
    for (let y = south; y <= north; y++) for (let x = west; x <= east; x++) yield* found.get(y * ROW + x) ?? [];
  };
}

/** Where along a piece a point lies, 0 to 1, and how far from it, metres. */
function beside(point: Position, from: Position, to: Position): { readonly at: number; readonly away: number } {
  const flat = ([lon = 0, lat = 0]: Position) => [lon * metres.lon, lat * metres.lat] as const;
  const [[x, y], [fromX, fromY], [toX, toY]] = [flat(point), flat(from), flat(to)];
  const [dx, dy] = [toX - fromX, toY - fromY];
  const at = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  return { at, away: Math.hypot(x - fromX - at * dx, y - fromY - at * dy) };
}

/** Gives each area the points that its neighbours have on the border between them. */
function withPointsOfNeighbours(features: readonly CandidateFeature[], borders: Borders): CandidateFeature[] {
  const near = freePoints(features, borders);
  return features.map((feature, owner) => {
    const best = new Map<Position, { readonly piece: Position; readonly at: number; readonly away: number }>();
    for (const ring of feature.polygons.flat())
      for (const [from, to] of pieces(ring)) {
        if (!borders.isFree(from, to)) continue;
        for (const point of near(from, to)) {
          if (borders.ownersOf.get(point)?.has(owner)) continue;
          const { at, away } = beside(point, from, to);
          if (at <= 0 || at >= 1 || away > reach || away >= (best.get(point)?.away ?? Number.POSITIVE_INFINITY))
            continue;
          best.set(point, { piece: to, at, away });
        }
      }
    const added = new Map<Position, [Position, number][]>();
    for (const [point, { piece, at }] of best) added.set(piece, [...(added.get(piece) ?? []), [point, at]]);
    const completed = (ring: readonly Position[]) =>
      ring.flatMap((point, index) =>
        index === 0
          ? [point]
          : [...(added.get(point) ?? []).toSorted(([, p], [, q]) => p - q).map(([one]) => one), point],
      );
    return { ...feature, polygons: feature.polygons.map((rings) => rings.map(completed)) };
  });
}

function withAllPoints(features: readonly CandidateFeature[], of: Borders): readonly CandidateFeature[] {
  let [shared, borders] = [features, of];
  for (let round = 0; round < mostRounds; round++) {
    const next = withPointsOfNeighbours(shared, borders);
    const nextBorders = bordersOf(next);
    if (nextBorders.free >= borders.free) break;
    [shared, borders] = [next, nextBorders];
  }
  return shared;
}

/**
 * Makes one line again of borders that were rounded or simplified area by area. Points that nearly fall together fall
 * together; and where both sides kept other points of one line, each gets those of the other. What is not shared afterwards
 * either, such as the coast, stays as it was.
 * @param features as they were delivered, in degrees
 */
export function shareBorders(features: readonly CandidateFeature[]): readonly CandidateFeature[] {
  for (const times of snaps) {
    const snapped = snapPoints(features, times);
    const borders = bordersOf(snapped);
    if (borders.freeShare <= (times === 1 ? mostFree.asDelivered : mostFree.moved))
      return withAllPoints(snapped, borders);
  }
  return snapPoints(features);
}
