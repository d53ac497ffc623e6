import { lengthOf, minus, type Point } from "../point";
import type { Clearance } from "./clearance";
import { beginnings, endings } from "./flow-ends";
import type { Land } from "./land";
import { halfWidthAt, headWidth, type Lane, neckShare, pointOn } from "./lane";
import { bends } from "./lane-shapes";

/** What a lane has to keep to. */
export interface Demand {
  /** Times the usual room beside a flow. */
  readonly room: number;
  /** The shortest straight line, as a share of the width of the head. */
  readonly shortest: number;
}

export const USUAL: Demand = { room: 1, shortest: 1.7 };
/** Between neighbours that lie close together. */
export const TIGHT: Demand = { room: 0.4, shortest: 1 };

interface Wanted {
  readonly width: number;
  readonly fromId: number;
  readonly toId: number;
}

/** Pixels between the places of a lane that are looked at. */
const LOOK = 5;
/** Pixels: what comes nearer than this to a flow makes the map restless. */
const CALM = 9;
/** What each pixel nearer than that costs, along a whole lane. */
const RESTLESS = 8;
/** Pixels beside a flow that stay free in any case: the field of obstacles is no finer. */
const LEAST_GAP = 2;
/** What each place costs where a lane goes over a label that it had better spare. */
const HIDING = 64;
/** No lane is longer than this many times the straight line. */
const LONGEST = 1.9;

/** How much each of the four points of a lane weighs at a share of it. */
const weightsAt = (share: number) => {
  const rest = 1 - share;
  return [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3] as const;
};

/** Where a lane is looked at first, to find out early that it hits something. */
const PROBES = [0.5, 0.25, 0.75, 0.12, 0.38, 0.62, 0.86].map(weightsAt);

/**
 * Whether a lane hits something at one of these places. Runs tens of thousands of times for one map: no points are made.
 * @param x1, y1, and so on: the four points of the lane
 */
const touches = (
  free: Clearance,
  [x1, y1]: Point,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
  [x4, y4]: Point,
  half: number,
): boolean => {
  for (const [w1, w2, w3, w4] of PROBES) {
    if (free.at(x1 * w1 + x2 * w2 + x3 * w3 + x4 * w4, y1 * w1 + y2 * w2 + y3 * w3 + y4 * w4) < half) return true;
  }
  return false;
};

/** What lanes keep clear of. */
interface Around {
  readonly free: Clearance;
  readonly spared: Clearance | null;
  readonly gap: number;
}

/** What a lane costs beside its length, pixels; null where it would hide something, or cost more than `most`. */
const crowdOf = (
  { free, spared, gap }: Around,
  lane: Lane,
  length: number,
  width: number,
  most: number,
): number | null => {
  const [a, b, c, d] = lane;
  const neck = neckShare(lane, width);
  const [nx, ny] = pointOn(lane, neck);
  if (free.at(nx, ny) < headWidth(width) / 2 + gap) return null;
  const steps = Math.max(6, Math.ceil(length / LOOK));
  let crowd = 0;
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const rest = 1 - share;
    const [wa, wb, wc, wd] = [rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
    const x = a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd;
    const y = a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd;
    const half = halfWidthAt(width, neck, share) + gap;
    const room = free.at(x, y) - half;
    if (room < 0) return null;
    if (room < CALM) crowd += ((CALM - room) * RESTLESS) / steps;
    if (spared && spared.at(x, y) < half) crowd += HIDING;
    if (crowd >= most) return null;
  }
  return crowd;
};

/** What the best bend costs at least, as a share of the straight line. */
const cheapest = Math.min(...bends.map(({ least }) => least));

interface Pair {
  readonly from: Point;
  readonly to: Point;
  readonly straight: number;
}

/**
 * The most beautiful free lane between two regions: short, lightly bent, away from what lies around it.
 * @param free what may not be covered
 * @param spared what had better not be covered
 * @returns null where every lane that was tried hides something
 */
export const findLane = (
  land: Land,
  free: Clearance,
  { width, fromId, toId }: Wanted,
  demand: Demand,
  spared: Clearance | null,
): { readonly lane: Lane; readonly cost: number } | null => {
  const gap = Math.max(LEAST_GAP, land.stage.flow.gap * demand.room);
  const starts = beginnings(land, free, fromId, width * 0.2 + gap);
  const stops = endings(land, free, toId, gap + 1);
  const pairs = starts
    .flatMap((from) => stops.map((to): Pair => ({ from, to, straight: lengthOf(minus(to, from)) })))
    .filter(({ straight }) => straight >= headWidth(width) * demand.shortest)
    .sort((one, other) => one.straight - other.straight);
  let best: { readonly lane: Lane; readonly cost: number } | null = null;
  for (const { from, to, straight } of pairs) {
    if (best && straight * cheapest >= best.cost) break;
    const [across, down] = [to[0] - from[0], to[1] - from[1]];
    for (const bend of bends) {
      // Bends come in the order of what they cost at least.
      if (best && straight * bend.least >= best.cost) break;
      const length = straight * bend.length;
      const { leave, arrive } = bend;
      const x3 = to[0] - across * arrive[0] + down * arrive[1];
      const y3 = to[1] - across * arrive[1] - down * arrive[0];
      // The head points into the region that receives.
      const [dx, dy] = [to[0] - x3, to[1] - y3];
      const ahead = 6 / (Math.sqrt(dx * dx + dy * dy) || 1);
      if (land.at(to[0] + dx * ahead, to[1] + dy * ahead) !== toId) continue;
      const x2 = from[0] + across * leave[0] - down * leave[1];
      const y2 = from[1] + across * leave[1] + down * leave[0];
      if (touches(free, from, x2, y2, x3, y3, to, width * 0.15 + gap)) continue;
      const lane: Lane = [from, [x2, y2], [x3, y3], to];
      // Neither dearer than the best, nor, where nothing may be hidden, much longer than the straight line.
      const dearest = best ? best.cost - straight * bend.least : Number.POSITIVE_INFINITY;
      const longest = spared ? Number.POSITIVE_INFINITY : straight * LONGEST - length;
      const crowd = crowdOf({ free, spared, gap }, lane, length, width, Math.min(dearest, longest));
      if (crowd === null) continue;
      best = { lane, cost: straight * bend.least + crowd };
    }
  }
  return best;
};
