import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCrossing } from "./find-crossing.js";

async function search(gap: (at: number) => number, from: number, until: number) {
  let evaluations = 0;
  const found = await findCrossing({
    open: { at: from, gap: gap(from) },
    closed: { at: until, gap: gap(until) },
    tolerance: 1,
    gapAt: async (at) => {
      evaluations += 1;
      return gap(at);
    },
  });
  return { ...found, evaluations };
}

describe("findCrossing", () => {
  it("finds the root of any rising or falling line, from either side", async () => {
    const lines = fc.record({
      root: fc.double({ min: 0.1, max: 9.9, noNaN: true }),
      slope: fc.double({ min: 1, max: 1e9, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(lines, async ({ root, slope }) => {
        const rising = await search((x) => slope * (root - x), 0, 10);
        expect(Math.abs(rising.gap)).toBeLessThanOrEqual(1);
        const falling = await search((x) => slope * (x - root), 10, 0);
        expect(Math.abs(falling.gap)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes few steps on a bent curve", async () => {
    const { gap, evaluations } = await search((x) => 2e10 * Math.exp(-x) - 1e9 * x - 3e9, 0, 8);
    expect(Math.abs(gap)).toBeLessThanOrEqual(1);
    expect(evaluations).toBeLessThan(20);
  });

  it("finds the edge where all that is known is that nothing is open", async () => {
    const { at, gap } = await search((x) => Math.max(0, 1e9 * (4 - x)), 0, 10);
    expect(gap).toBeLessThanOrEqual(1);
    expect(at).toBeCloseTo(4, 6);
  });

  it("finds a jump", async () => {
    const { at, gap } = await search((x) => (x < 7 ? 5e9 : -5e9), 0, 10);
    expect(gap).toBe(-5e9);
    expect(at).toBeCloseTo(7, 9);
  });
});
