import type { Point } from "../point";
import type { Clearance } from "./clearance";
import type { Land } from "./land";

/** Most places that are tried at one end of a flow. */
const MOST = 10;
/** Pixels between places that are looked at. */
const STEP = 3;

interface Wish {
  /** Pixels inside the border. */
  readonly deep: (depth: number) => boolean;
  /** Pixels that stay free around. */
  readonly room: number;
}

const thinned = (points: readonly Point[]): readonly Point[] => {
  const every = Math.max(1, points.length / MOST);
  return Array.from({ length: Math.min(points.length, MOST) }, (_, index) => points[Math.floor(index * every)]).filter(
    (point) => point !== undefined,
  );
};

/** The places in the largest part of a region where a flow may begin or end. */
const placesIn = (land: Land, free: Clearance, id: number, { deep, room }: Wish): readonly Point[] => {
  const territory = land.territories[id - 1];
  if (!territory) return [];
  const { left, top, right, bottom } = territory.mainland;
  const found: Point[] = [];
  for (let y = top; y <= bottom; y += STEP) {
    for (let x = left; x <= right; x += STEP) {
      if (land.at(x, y) === id && deep(land.depth(x, y)) && free.at(x, y) >= room) found.push([x, y]);
    }
  }
  return found;
};

/** Where a flow may begin: inside the giver, so that its tail lies there. */
export const beginnings = (land: Land, free: Clearance, id: number, room: number): readonly Point[] => {
  for (const least of [9, 5, 2]) {
    const found = placesIn(land, free, id, { deep: (depth) => depth >= least && depth <= least + 22, room });
    if (found.length > 0) return thinned(found);
  }
  return [];
};

/** Where its head may touch: just inside the edge of the receiver, on any side. */
export const endings = (land: Land, free: Clearance, id: number, room: number): readonly Point[] =>
  thinned(placesIn(land, free, id, { deep: (depth) => depth >= 2 && depth < 8, room }));
