import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCrossed, placeLevelLabel, type Stretch } from "./level-label";

const linesThrough = (points: readonly (readonly [number, number])[]): Stretch[] =>
  points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));

const room = { width: 86, left: 40, right: 600 };

describe("placeLevelLabel", () => {
  it("stays on the left above its level where no line runs", () => {
    const lines = linesThrough([
      [40, 20],
      [600, 20],
    ]);
    expect(placeLevelLabel({ ...room, level: 150, lines })).toEqual({ x: 40, side: "above" });
  });

  it("goes below a level that a line comes down to and then follows", () => {
    const lines = linesThrough([
      [40, 60],
      [80, 130],
      [120, 149],
      [600, 150],
    ]);
    const place = placeLevelLabel({ ...room, level: 150, lines });
    expect(place.side).toBe("below");
    expect(isCrossed(place, { level: 150, width: 86, lines })).toBe(false);
  });

  it("is never crossed by a line that it could have kept clear of", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 2, maxLength: 36 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 20, max: 240 }), (ys, level) => {
        const lines = linesThrough(ys.map((y, index) => [40 + (560 * index) / (ys.length - 1), y]));
        const about = { ...room, level, lines };
        const free = (["above", "below"] as const).some((side) =>
          Array.from({ length: 79 }, (_, step) => ({ x: 40 + step * 6, side })).some((one) => !isCrossed(one, about)),
        );
        const place = placeLevelLabel(about);
        expect(place.x).toBeGreaterThanOrEqual(40);
        expect(place.x + 86).toBeLessThanOrEqual(600);
        expect(isCrossed(place, about)).toBe(!free);
      }),
    );
  });
});
