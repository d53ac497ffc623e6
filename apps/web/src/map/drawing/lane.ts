import { unit as direction, leftOf, minus, type Point, plus, times } from "../point";

/** The middle line of a flow: a cubic Bézier curve from giver to receiver, pixels of a stage. */
export type Lane = readonly [from: Point, leave: Point, arrive: Point, to: Point];

/** A flow as it lies on a stage. */
export interface LaidFlow {
  readonly from: string;
  readonly to: string;
  readonly lane: Lane;
  /** Where the shaft meets the head, pixels. */
  readonly width: number;
}

export const pointOn = ([a, b, c, d]: Lane, share: number): Point => {
  const rest = 1 - share;
  const wa = rest * rest * rest;
  const wb = 3 * rest * rest * share;
  const wc = 3 * rest * share * share;
  const wd = share * share * share;
  return [a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd, a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd];
};

/** Direction of travel, length 1. */
const directionOn = ([a, b, c, d]: Lane, share: number): Point => {
  const rest = 1 - share;
  const [first, middle, last] = [minus(b, a), minus(c, b), minus(d, c)];
  return direction(plus(plus(times(first, rest * rest), times(middle, 2 * rest * share)), times(last, share * share)));
};

/** Width of the tail as a share of the full width: a flow swells towards the receiver, so that direction shows. */
const TAIL_SHARE = 0.3;
const HEAD_WIDTH = 2.3;
const HEAD_LENGTH = 2.1;
const SMALLEST_HEAD = 7;

/** `unit`: how many units of the lane make one pixel. */
export const headWidth = (width: number, unit = 1): number => Math.max(width * HEAD_WIDTH, SMALLEST_HEAD * unit);
export const headLength = (width: number, unit = 1): number => Math.max(width * HEAD_LENGTH, SMALLEST_HEAD * unit);
/** Width of the shaft at a share of its way. */
const shaftWidth = (width: number, share: number): number => width * (TAIL_SHARE + (1 - TAIL_SHARE) * share);

/** Half of the width at a share of the whole lane; `neck`: the share at which the head begins. */
export const halfWidthAt = (width: number, neck: number, share: number): number =>
  share < neck ? shaftWidth(width, share / neck) / 2 : (headWidth(width) / 2) * ((1 - share) / (1 - neck));

/** Length of a lane, pixels. */
export const laneLength = (lane: Lane): number => {
  let length = 0;
  let before = lane[0];
  for (let step = 1; step <= 16; step++) {
    const here = pointOn(lane, step / 16);
    const [x, y] = [here[0] - before[0], here[1] - before[1]];
    length += Math.sqrt(x * x + y * y);
    before = here;
  }
  return length;
};

/** Corners of one side of a shaft: on a map that is enlarged each of them would be seen. */
const STEPS = 20;
const STEPS_ENLARGED = 80;

/** Where the head begins, as a share of the lane. */
export const neckShare = (lane: Lane, width: number, unit = 1): number => {
  const head = headLength(width, unit);
  let low = 0.3;
  let high = 1;
  const [, , , tip] = lane;
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    const [x, y] = pointOn(lane, middle);
    if ((tip[0] - x) * (tip[0] - x) + (tip[1] - y) * (tip[1] - y) > head * head) low = middle;
    else high = middle;
  }
  return low;
};

/** Corners of an arrow around its lane: up one side of the shaft, around the head, down the other side. */
export const outlineOf = (
  { lane, width }: Pick<LaidFlow, "lane" | "width">,
  unit = 1,
  enlarged = false,
): readonly Point[] => {
  const steps = enlarged ? STEPS_ENLARGED : STEPS;
  const neck = neckShare(lane, width, unit);
  const side = (sign: 1 | -1): readonly Point[] =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const share = step / steps;
      const half = (sign * shaftWidth(width, share)) / 2;
      return plus(pointOn(lane, share * neck), times(leftOf(directionOn(lane, share * neck)), half));
    });
  const [, , , tip] = lane;
  const base = pointOn(lane, neck);
  const across = times(leftOf(direction(minus(tip, base))), headWidth(width, unit) / 2);
  return [...side(1), plus(base, across), tip, minus(base, across), ...[...side(-1)].reverse()];
};
