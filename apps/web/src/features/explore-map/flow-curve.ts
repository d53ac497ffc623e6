import { between, leftOf, minus, type Point, plus, times, unit } from "../../map/point";

/** A quadratic Bézier curve from giver to receiver. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** `bend`: how far the middle of the control line lies to the left, as a share of the distance. */
export const curveBetween = (from: Point, to: Point, bend: number): Curve => ({
  from,
  to,
  control: plus(between(from, to, 0.5), times(leftOf(minus(to, from)), bend)),
});

export const pointAt = ({ from, control, to }: Curve, share: number): Point =>
  between(between(from, control, share), between(control, to, share), share);

/** Direction of travel, length 1. */
export const directionAt = ({ from, control, to }: Curve, share: number): Point =>
  unit(between(minus(control, from), minus(to, control), share));

/** The part of a curve between two shares of its parameter (de Casteljau). */
export const partOf = (curve: Curve, start: number, end: number): Curve => ({
  from: pointAt(curve, start),
  to: pointAt(curve, end),
  control: between(between(curve.from, curve.control, start), between(curve.control, curve.to, start), end),
});
