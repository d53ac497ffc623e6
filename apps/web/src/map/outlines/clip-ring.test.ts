import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipRing, type PlanePoint } from "./clip-ring";

const frame = { left: 0, top: 0, right: 10, bottom: 10 };
const coordinate = fc.integer({ min: -30, max: 30 });

describe("clipRing", () => {
  it("cuts off what sticks out", () => {
    const square: readonly PlanePoint[] = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ];
    expect(new Set(clipRing(square, frame).map(String))).toEqual(new Set(["5,5", "10,5", "10,8", "5,8"]));
  });

  it("leaves alone what is inside, and nothing of what is outside", () => {
    const inside: readonly PlanePoint[] = [
      [1, 1],
      [9, 2],
      [4, 9],
    ];
    expect(clipRing(inside, frame)).toEqual(inside);
    expect(
      clipRing(
        [...inside].map(([x, y]): PlanePoint => [x + 20, y]),
        frame,
      ),
    ).toEqual([]);
    expect(clipRing([], frame)).toEqual([]);
  });

  it("never leaves the frame", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clipRing(ring, frame)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(10 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });
});
