import type { Point } from "../point";
import type { Clearance } from "./clearance";
import { beginnings, endings } from "./flow-ends";
import type { Land } from "./land";
import { halfWidthAt, headWidth, type Lane, laneLength, neckShare, pointOn } from "./lane";
import { bends, laneBetween } from "./lane-shapes";

/** What a lane has to keep to. */
interface Demand {
  /** Times the usual room beside a flow. */
  readonly room: number;
  /** The shortest straight line, as a share of the width of the head. */
  readonly shortest: number;
}

const USUAL: Demand = { room: 1, shortest: 1.7 };
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
/** Pixels beside a flow that stay free in any case: the field of obstacles is no finer. */
const LEAST_GAP = 2;
/** What each place costs where a lane goes over a label that it had better spare. */
const HIDING = 8;
/** No lane is longer than this many times the straight line. */
const LONGEST = 1.9;

/** Shares of a lane, and how much each of its four points weighs there. */
const PROBES = [0.5, 0.25, 0.75, 0.12, 0.38, 0.62, 0.86].map((share) => {
  const rest = 1 - share;
  return [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3] as const;
});

/** A few places, to find out early that a lane hits something. Runs thousands of times: no points are made. */
const touches = (free: Clearance, [a, b, c, d]: Lane, half: number): boolean => {
  for (const [wa, wb, wc, wd] of PROBES) {
    const x = a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd;
    const y = a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd;
    if (free.at(x, y) < half) return true;
  }
  return false;
};

/** What a lane costs, pixels; null where it would hide something. */
const costOf = (free: Clearance, lane: Lane, width: number, gap: number, spared: Clearance | null): number | null => {
  if (touches(free, lane, width * 0.15 + gap)) return null;
  const neck = neckShare(lane, width);
  const [nx, ny] = pointOn(lane, neck);
  if (free.at(nx, ny) < headWidth(width) / 2 + gap) return null;
  const length = laneLength(lane);
  const steps = Math.max(6, Math.ceil(length / LOOK));
  let crowd = 0;
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const [x, y] = pointOn(lane, share);
    const half = halfWidthAt(width, neck, share) + gap;
    const room = free.at(x, y) - half;
    if (room < 0) return null;
    if (room < CALM) crowd += (CALM - room) / steps;
    if (spared && spared.at(x, y) < half) crowd += HIDING;
  }
  return length + crowd * 8;
};

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
  demand: Demand = USUAL,
  spared: Clearance | null = null,
): { readonly lane: Lane; readonly cost: number } | null => {
  const gap = Math.max(LEAST_GAP, land.stage.flow.gap * demand.room);
  const starts = beginnings(land, free, fromId, width * 0.2 + gap);
  const stops = endings(land, free, toId, gap + 1);
  const pairs = starts
    .flatMap((from) => stops.map((to): Pair => ({ from, to, straight: Math.hypot(to[0] - from[0], to[1] - from[1]) })))
    .filter(({ straight }) => straight >= headWidth(width) * demand.shortest)
    .sort((one, other) => one.straight - other.straight);
  let best: { readonly lane: Lane; readonly cost: number } | null = null;
  for (const { from, to, straight } of pairs) {
    if (best && straight > best.cost) break;
    for (const bend of bends) {
      const shape = straight * bend.cost;
      // Bends come the most beautiful first.
      if (best && straight + shape > best.cost) break;
      const lane = laneBetween(from, to, bend);
      // The head points into the region that receives.
      const [dx, dy] = [to[0] - lane[2][0], to[1] - lane[2][1]];
      const ahead = 6 / (Math.hypot(dx, dy) || 1);
      if (land.at(to[0] + dx * ahead, to[1] + dy * ahead) !== toId) continue;
      const cost = costOf(free, lane, width, gap, spared);
      if (cost === null || (spared === null && cost > straight * LONGEST)) continue;
      if (!best || cost + shape < best.cost) best = { lane, cost: cost + shape };
    }
  }
  return best;
};
