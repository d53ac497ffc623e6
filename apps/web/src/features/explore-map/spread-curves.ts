import type { Point } from "../../map/point";
import { type Curve, curveBetween, pointAt } from "./flow-curve";

const BENDS = [0.16, -0.16, 0.28, -0.28, 0.4, -0.4, 0.06, -0.06] as const;
const SAMPLES = [0.25, 0.4, 0.5, 0.6, 0.75] as const;

const samplesOf = (curve: Curve): readonly Point[] => SAMPLES.map((share) => pointAt(curve, share));

/** The smallest distance between points of the one and points of the other. No lists are made: this runs thousands of times. */
const smallestDistance = (ones: readonly Point[], others: readonly Point[]): number => {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [x, y] of ones) {
    for (const [farX, farY] of others) {
      const squared = (x - farX) * (x - farX) + (y - farY) * (y - farY);
      if (squared < smallest) smallest = squared;
    }
  }
  return Math.sqrt(smallest);
};

/** Smallest distance between the middles of two curves; the ends may meet in a shared region. */
export const clearance = (one: Curve, other: Curve): number => smallestDistance(samplesOf(one), samplesOf(other));

/**
 * Chooses a bend for every flow, largest first, so that no flow lies on another one: the first bend that keeps `wanted`
 * distance to what is already drawn, else the bend that keeps most. Points and `wanted` in the same unit.
 */
export const spreadCurves = (ends: readonly (readonly [Point, Point])[], wanted: number): readonly Curve[] => {
  const placed: { readonly curve: Curve; readonly samples: readonly Point[] }[] = [];
  for (const [from, to] of ends) {
    const candidates = BENDS.map((bend) => curveBetween(from, to, bend)).map((curve) => {
      const samples = samplesOf(curve);
      const rooms = placed.map((other) => smallestDistance(samples, other.samples));
      return { curve, samples, room: Math.min(wanted, ...rooms) };
    });
    placed.push(candidates.reduce((left, right) => (right.room > left.room ? right : left)));
  }
  return placed.map(({ curve }) => curve);
};
