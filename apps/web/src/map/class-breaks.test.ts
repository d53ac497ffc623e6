import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceClasses, classBreaks, classOf, edgesOf } from "./class-breaks";

const positions = fc.array(fc.integer({ min: -8_000_000_000, max: 8_000_000_000 }), { minLength: 1, maxLength: 60 });

describe("classBreaks", () => {
  it("ascends, also when every region is equal or zero", () => {
    fc.assert(
      fc.property(positions, (values) => {
        const [near, middle, far] = classBreaks(values);
        expect(near).toBeGreaterThan(0);
        expect(middle).toBeGreaterThan(near);
        expect(far).toBeGreaterThan(middle);
      }),
    );
    expect(classBreaks([0, 0, 0])).toEqual([1, 2, 5]);
    expect(classBreaks([])).toEqual([1, 2, 5]);
  });

  it("has round edges", () => {
    for (const edge of classBreaks([-6.1e9, -3.2e9, 0.9e9, 0.31e9, -0.12e9])) {
      expect([1, 2, 5]).toContain(Number(String(edge)[0]));
      expect(String(edge).slice(1)).toMatch(/^0*$/);
    }
  });

  it("takes shares of a task too, and gives zeros no say", () => {
    expect(classBreaks([0, 0, 0, 0, 0.07, 0.18, 0.28, 0.39, 0.48], 0.01)).toEqual([0.2, 0.5, 1]);
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(positions, (values) => {
        expect(classBreaks([...values].reverse())).toEqual(classBreaks(values));
      }),
    );
  });
});

describe("classOf", () => {
  const breaks = [200, 1000, 2000] as const;

  it.each([
    [-5000, -3],
    [-2000, -3],
    [-1999, -2],
    [-200, -1],
    [-199, 0],
    [0, 0],
    [199, 0],
    [200, 1],
    [2000, 3],
  ])("%d falls in class %d", (value, expected) => {
    expect(classOf(value, breaks)).toBe(expected);
  });

  it("is symmetric and within the edges it names", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (value) => {
        const found = classOf(value, breaks);
        expect(classOf(-value, breaks)).toBe(found === 0 ? 0 : -found);
        const { from, to } = edgesOf(found, breaks);
        expect(Math.abs(value)).toBeGreaterThanOrEqual(from);
        if (to !== null) expect(Math.abs(value)).toBeLessThan(to);
      }),
    );
    expect(balanceClasses).toHaveLength(7);
  });
});
