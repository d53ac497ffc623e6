import type { Point } from "../point";
import { type Box, overlaps } from "./box";

/** Corners of a closed shape. */
export type Outline = readonly Point[];

/** On which side of the line from a to b a place lies. */
const side = (a: Point, b: Point, [x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);

/** Whether an edge lies beside a box altogether. */
const isBeside = (a: Point, b: Point, { left, top, right, bottom }: Box): boolean =>
  (a[0] < left && b[0] < left) ||
  (a[0] > right && b[0] > right) ||
  (a[1] < top && b[1] < top) ||
  (a[1] > bottom && b[1] > bottom);

const isInside = (outline: Outline, [x, y]: Point): boolean => {
  let inside = false;
  let a = outline.at(-1);
  for (const b of outline) {
    if (a && a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    a = b;
  }
  return inside;
};

export const boxAround = (outline: Outline): Box => {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of outline) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
};

export const cornersOf = ({ left, top, right, bottom }: Box): Outline => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Whether an edge crosses one of a shape. */
const crosses = (a: Point, b: Point, outline: Outline): boolean => {
  let c = outline.at(-1);
  for (const d of outline) {
    if (c && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    c = d;
  }
  return false;
};

/**
 * Whether two shapes cross or hold one another. Asked thousands of times for one map: edges that lie beside the other
 * shape are passed over.
 */
export const meet = (one: Outline, other: Outline): boolean => {
  const far = boxAround(other);
  if (!overlaps(boxAround(one), far)) return false;
  const [first, second] = [one[0], other[0]];
  if ((first && isInside(other, first)) || (second && isInside(one, second))) return true;
  let a = one.at(-1);
  for (const b of one) {
    if (a && !isBeside(a, b, far) && crosses(a, b, other)) return true;
    a = b;
  }
  return false;
};
