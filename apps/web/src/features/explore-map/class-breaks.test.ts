import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classBreaks, classesOf, classOf, edgesOf, type ScaleKind } from "./class-breaks";

const kinds: readonly ScaleKind[] = ["balance", "loss"];
const kind = fc.constantFrom(...kinds);
const amounts = fc.array(fc.integer({ min: -8_000_000_000, max: 8_000_000_000 }), { minLength: 1, maxLength: 60 });

describe("classBreaks", () => {
  it("ascends, also when every region is equal or zero", () => {
    fc.assert(
      fc.property(kind, amounts, (one, values) => {
        const [near, middle, far] = classBreaks(one, values);
        expect(near).toBeGreaterThan(0);
        expect(middle).toBeGreaterThan(near);
        expect(far).toBeGreaterThan(middle);
      }),
    );
    expect(classBreaks("balance", [0, 0, 0])).toEqual([1, 2, 5]);
    expect(classBreaks("loss", [])).toEqual([1, 2, 5]);
  });

  it.each(kinds)("has round edges for a %s", (one) => {
    for (const edge of classBreaks(one, [-6.1e9, -3.2e9, 0.9e9, 0.31e9, -0.12e9])) {
      expect([1, 2, 5]).toContain(Number(String(edge)[0]));
      expect(String(edge).slice(1)).toMatch(/^0*$/);
    }
  });

  it("takes shares of a task too, and leaves regions without a loss out", () => {
    expect(classBreaks("loss", [0, 0, 0, 0, 0.07, 0.18, 0.28, 0.39, 0.48], 0.01)).toEqual([0.2, 0.5, 1]);
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(kind, amounts, (one, values) => {
        expect(classBreaks(one, [...values].reverse())).toEqual(classBreaks(one, values));
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
  ])("%d falls in class %d of a balance", (value, expected) => {
    expect(classOf("balance", value, breaks)).toBe(expected);
  });

  it.each([
    [0, 0],
    [1, 1],
    [199, 1],
    [200, 2],
    [2000, 4],
  ])("%d falls in class %d of a loss", (value, expected) => {
    expect(classOf("loss", value, breaks)).toBe(expected);
  });

  it("is within the edges it names, and a balance is symmetric", () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 9000 }), (one, value) => {
        const found = classOf(one, value, breaks);
        expect(classesOf[one]).toContain(found);
        const { from, to } = edgesOf(one, found, breaks);
        expect(value).toBeGreaterThanOrEqual(from);
        if (to !== null) expect(value).toBeLessThan(to);
        if (one === "balance") expect(classOf(one, -value, breaks)).toBe(found === 0 ? 0 : -found);
      }),
    );
  });
});
