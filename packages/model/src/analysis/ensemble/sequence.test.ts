import { describe, expect, it } from "vitest";
import { haltonSequence, MOST_DIMENSIONS } from "./sequence.js";

describe("haltonSequence", () => {
  it("gives the same points for the same seed, others for another", () => {
    expect(haltonSequence(4, 7)(123)).toEqual(haltonSequence(4, 7)(123));
    expect(haltonSequence(4, 7)(123)).not.toEqual(haltonSequence(4, 8)(123));
    expect(haltonSequence(2, 1)(0)).toEqual([0.12707394058816135, 0.3360690545135488]);
  });

  it("is Halton's own sequence, turned by one amount in each dimension", () => {
    const points = haltonSequence(2, 3);
    const apart = (i: number, j: number, d: number) =>
      (((points(i)[d] as number) - (points(j)[d] as number) + 2) % 1).toFixed(9);
    // Base 2: 1/2, 1/4, 3/4, 1/8; base 3: 1/3, 2/3, 1/9, 4/9.
    expect([apart(1, 0, 0), apart(2, 0, 0), apart(3, 0, 0)]).toEqual(["0.750000000", "0.250000000", "0.625000000"]);
    expect([apart(1, 0, 1), apart(2, 0, 1), apart(3, 0, 1)]).toEqual(["0.333333333", "0.777777778", "0.111111111"]);
  });

  it("fills every dimension evenly", () => {
    const points = haltonSequence(MOST_DIMENSIONS, 11);
    for (let d = 0; d < MOST_DIMENSIONS; d++) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let i = 0; i < 1000; i++) {
        const at = points(i)[d] as number;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1);
        tenths[Math.floor(10 * at)] = (tenths[Math.floor(10 * at)] as number) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThanOrEqual(8);
    }
  });

  it("has a mean near one half in all corners together", () => {
    const points = haltonSequence(4, 2);
    let product = 0;
    for (let i = 0; i < 2000; i++) product += points(i).reduce((all, at) => all * at, 1);
    expect(product / 2000).toBeCloseTo(1 / 16, 3);
  });

  it("refuses more dimensions than it has bases", () => {
    expect(() => haltonSequence(MOST_DIMENSIONS + 1, 1)).toThrow(RangeError);
  });
});
