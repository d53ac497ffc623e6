import type { Point } from "../point";
import { type Box, overlaps } from "./box";

/** Corners of a closed shape. */
export type Outline = readonly Point[];

const edges = (outline: Outline): readonly (readonly [Point, Point])[] =>
  outline.map((point, index) => [point, outline[(index + 1) % outline.length] ?? point]);

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const isInside = (outline: Outline, [x, y]: Point): boolean => {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges(outline)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

export const boxAround = (outline: Outline): Box => ({
  left: Math.min(...outline.map(([x]) => x)),
  right: Math.max(...outline.map(([x]) => x)),
  top: Math.min(...outline.map(([, y]) => y)),
  bottom: Math.max(...outline.map(([, y]) => y)),
});

export const cornersOf = ({ left, top, right, bottom }: Box): Outline => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Whether two shapes cross or hold one another. */
export const meet = (one: Outline, other: Outline): boolean => {
  if (!overlaps(boxAround(one), boxAround(other))) return false;
  const [first, second] = [one[0], other[0]];
  if ((first && isInside(other, first)) || (second && isInside(one, second))) return true;
  const others = edges(other);
  return edges(one).some((edge) => others.some((far) => cross(edge, far)));
};
