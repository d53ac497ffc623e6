import { type Curve, directionAt, partOf, pointAt } from "./flow-curve";
import { leftOf, lengthOf, minus, type Point, plus, times } from "./point";

/** Width of the tail as a share of the full width: the arrow swells towards the receiver, so that direction shows. */
const TAIL_SHARE = 0.35;
const HEAD_WIDTH = 2;
const HEAD_LENGTH = 1.6;
const SMALLEST_HEAD = 6;
const STEPS = 16;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

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
  const outline: readonly Point[] = [
    ...sideOf(shaft, width, 1),
    plus(neck, times(outward, headWidth / 2)),
    curve.to,
    plus(neck, times(outward, -headWidth / 2)),
    ...[...sideOf(shaft, width, -1)].reverse(),
  ];
  return `M${outline.map(written).join("L")}Z`;
};

/** Width by the square root of the amount: `widest` for the largest amount on the map, never thinner than `thinnest`. */
export const widthFor = (amount: number, largest: number, widest: number, thinnest = 1.5): number =>
  largest <= 0 ? thinnest : Math.max(thinnest, widest * Math.sqrt(Math.max(0, amount) / largest));
