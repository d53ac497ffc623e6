import { between, leftOf, lengthOf, minus, type Point, plus, times } from "../../map/point";
import { type Curve, directionAt, partOf, pointAt } from "./flow-curve";

/** Width of the tail as a share of the full width: the arrow swells towards the receiver, so that direction shows. */
const TAIL_SHARE = 0.35;
const HEAD_WIDTH = 2;
const HEAD_LENGTH = 1.6;
const SMALLEST_HEAD = 6;
const STEPS = 8;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A smooth line through the middles between these points, from the first to the last. */
const smooth = (points: readonly Point[]): string => {
  const middles = points.slice(1).map((point, index) => between(points[index] ?? point, point, 0.5));
  const bends = points.slice(1, -1).map((point, index) => `Q${written(point)} ${written(middles[index + 1] ?? point)}`);
  return (
    [points[0] ?? [0, 0], middles[0] ?? [0, 0]].map(written).join("L") +
    bends.join("") +
    `L${written(points.at(-1) ?? [0, 0])}`
  );
};

const sideOf = (curve: Curve, width: number, side: 1 | -1): readonly Point[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    const half = (width / 2) * (TAIL_SHARE + (1 - TAIL_SHARE) * share);
    return plus(pointAt(curve, share), times(leftOf(directionAt(curve, share)), side * half));
  });

/**
 * Outline of a curved arrow as SVG path data. `width` is the width of the shaft where it meets the head, in the unit of
 * the curve; the point of the head lies exactly on the end of the curve.
 */
export const arrowPath = (curve: Curve, width: number): string => {
  const length = lengthOf(minus(curve.to, curve.from));
  const headWidth = Math.max(width * HEAD_WIDTH, SMALLEST_HEAD);
  const headLength = Math.min(Math.max(width * HEAD_LENGTH, SMALLEST_HEAD), length * 0.5);
  const shaft = partOf(curve, 0, 1 - headLength / Math.max(length, 1e-9));
  const neck = shaft.to;
  const outward = leftOf(directionAt(curve, 1));
  const head: readonly Point[] = [
    plus(neck, times(outward, headWidth / 2)),
    curve.to,
    plus(neck, times(outward, -headWidth / 2)),
  ];
  const back = [...sideOf(shaft, width, -1)].reverse();
  return `M${smooth(sideOf(shaft, width, 1))}L${head.map(written).join("L")}L${smooth(back)}Z`;
};

/** Width by the square root of the amount: `widest` for the largest amount on the map, never thinner than `thinnest`. */
export const widthFor = (amount: number, largest: number, widest: number, thinnest = 1.5): number =>
  largest <= 0 ? thinnest : Math.max(thinnest, widest * Math.sqrt(Math.max(0, amount) / largest));
