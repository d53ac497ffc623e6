import { type Curve, curveBetween, pointAt } from "./flow-curve";
import { lengthOf, minus, type Point } from "./point";

const BENDS = [0.16, -0.16, 0.28, -0.28, 0.4, -0.4, 0.06, -0.06] as const;
const SAMPLES = [0.25, 0.4, 0.5, 0.6, 0.75] as const;

const samplesOf = (curve: Curve): readonly Point[] => SAMPLES.map((share) => pointAt(curve, share));

/** Smallest distance between the middles of two curves; the ends may meet in a shared region. */
export const clearance = (one: Curve, other: Curve): number =>
  Math.min(...samplesOf(one).flatMap((point) => samplesOf(other).map((far) => lengthOf(minus(point, far)))));

/**
 * Chooses a bend for every flow, largest first, so that no flow lies on another one: the first bend that keeps `wanted`
 * distance to what is already drawn, else the bend that keeps most. Points and `wanted` in the same unit.
 */
export const spreadCurves = (ends: readonly (readonly [Point, Point])[], wanted: number): readonly Curve[] => {
  const placed: Curve[] = [];
  for (const [from, to] of ends) {
    const candidates = BENDS.map((bend) => curveBetween(from, to, bend)).map((curve) => ({
      curve,
      room: Math.min(wanted, ...placed.map((other) => clearance(curve, other))),
    }));
    const best = candidates.reduce((left, right) => (right.room > left.room ? right : left));
    placed.push(best.curve);
  }
  return placed;
};
