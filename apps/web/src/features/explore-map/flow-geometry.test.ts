import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf, minus, type Point } from "../../map/point";
import { arrowPath, widthFor } from "./arrow-shape";
import { curveBetween, directionAt, partOf, pointAt } from "./flow-curve";
import { flowSamples } from "./flow-samples";
import { clearance, spreadCurves } from "./spread-curves";
import { spreadEnds } from "./spread-ends";

const coordinate = fc.integer({ min: 0, max: 800 });
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const apart = fc.tuple(point, point).filter(([from, to]) => lengthOf(minus(to, from)) > 30);

const pointsOf = (path: string): Point[] =>
  path
    .replace(/[MZ]/g, "")
    .split(/[LQ]/)
    .map((pair) => pair.split(" ").slice(-2).map(Number) as unknown as Point);

describe("a flow's curve", () => {
  it("runs from giver to receiver", () => {
    fc.assert(
      fc.property(apart, fc.double({ min: -0.5, max: 0.5, noNaN: true }), ([from, to], bend) => {
        const curve = curveBetween(from, to, bend);
        expect(pointAt(curve, 0)).toEqual(from);
        expect(pointAt(curve, 1)[0]).toBeCloseTo(to[0]);
        const part = partOf(curve, 0.2, 0.7);
        expect(lengthOf(minus(pointAt(part, 0.5), pointAt(curve, 0.45)))).toBeLessThan(1e-6);
      }),
    );
  });

  it("bends to the left of its direction for a positive bend", () => {
    expect(pointAt(curveBetween([0, 0], [100, 0], 0.2), 0.5)[1]).toBeLessThan(0);
  });
});

describe("an arrow", () => {
  it("starts at the giver, ends with its point on the receiver and holds only numbers", () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: 1, max: 20 }), ([from, to], width) => {
        const curve = curveBetween(from, to, 0.2);
        const path = arrowPath(curve, width);
        expect(path).not.toMatch(/NaN|Infinity/);
        const tip = pointsOf(path).reduce((best, one) =>
          lengthOf(minus(one, to)) < lengthOf(minus(best, to)) ? one : best,
        );
        expect(lengthOf(minus(tip, to))).toBeLessThan(0.2);
        expect(lengthOf(minus(pointsOf(path)[0] ?? [0, 0], from))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("is widest near the receiver", () => {
    const points = pointsOf(arrowPath(curveBetween([0, 0], [200, 0], 0), 12));
    const spread = (near: number) => {
      const heights = points.filter(([x]) => Math.abs(x - near) < 8).map(([, y]) => y);
      return Math.max(...heights) - Math.min(...heights);
    };
    expect(spread(170)).toBeGreaterThan(spread(4) * 1.8);
  });

  it("says the amount with its area's root: four times the amount is twice the width", () => {
    expect(widthFor(100, 400, 20)).toBe(10);
    expect(widthFor(400, 400, 20)).toBe(20);
    expect(widthFor(0, 400, 20)).toBe(1.5);
    expect(widthFor(5, 0, 20)).toBe(1.5);
  });

  it("points along its curve", () => {
    expect(directionAt(curveBetween([0, 0], [0, 50], 0), 0.5)).toEqual([0, 1]);
  });
});

describe("flows together", () => {
  it("never lie on each other: three receivers on one line from one giver", () => {
    const giver: Point = [0, 0];
    const curves = spreadCurves(
      [
        [giver, [300, 0]],
        [giver, [200, 0]],
        [giver, [250, 4]],
      ],
      14,
    );
    const gaps = curves.flatMap((curve, index) => curves.slice(index + 1).map((other) => clearance(curve, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(6);
  });

  it("are drawn the same way every time", () => {
    fc.assert(
      fc.property(fc.array(apart, { maxLength: 8 }), (ends) => {
        expect(spreadCurves(ends, 12)).toEqual(spreadCurves(ends, 12));
      }),
    );
  });
});

describe("ends around a region", () => {
  const centre: Point = [0, 0];
  const strand = (to: string, end: Point, width = 8) => ({
    from: "A",
    to,
    curve: curveBetween(centre, end, 0.1),
    width,
  });

  it("lie on the circle around their region", () => {
    const [curve] = spreadEnds([strand("B", [100, 0])], 10, 20);
    expect(lengthOf(curve?.from ?? centre)).toBeCloseTo(10);
    expect(lengthOf(minus(curve?.to ?? centre, [100, 0]))).toBeCloseTo(20);
  });

  it("stand apart when flows come from the same side", () => {
    const together = [90, 100, 110].map((x, index) => ({
      ...strand("A", centre),
      from: String(index),
      curve: curveBetween([x, index], centre, 0.05),
    }));
    const ends = spreadEnds(together, 10, 20).map(({ to }) => to);
    const gaps = ends.flatMap((one, index) => ends.slice(index + 1).map((other) => lengthOf(minus(one, other))));
    expect(Math.min(...gaps)).toBeGreaterThan(8);
  });

  it("stay on the circle however many there are", () => {
    fc.assert(
      fc.property(fc.array(apart, { minLength: 1, maxLength: 20 }), (lines) => {
        const strands = lines.map(([, to], index) =>
          strand(String(index), to[0] === 0 && to[1] === 0 ? [50, 50] : to, 14),
        );
        for (const { from } of spreadEnds(strands, 10, 20)) expect(lengthOf(from)).toBeCloseTo(10);
      }),
    );
  });
});

describe("flowSamples", () => {
  it.each([
    [350_000_000, [200e6, 50e6, 10e6]],
    [1_200_000_000, [1e9, 200e6, 50e6]],
    [0, []],
  ])("for %d", (largest, samples) => {
    expect(flowSamples(largest)).toEqual(samples);
  });
});
