import { describe, expect, it } from "vitest";
import { findRoot } from "./find-root.js";

describe("findRoot", () => {
  it("finds a root to the last bits", () => {
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
  });

  it("finds the root of a steep function", () => {
    expect(findRoot((x) => Math.exp(50 * x) - 1e6, 0, 1)).toBeCloseTo(Math.log(1e6) / 50, 12);
  });

  it("refuses an interval without a change of sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
  });
});
