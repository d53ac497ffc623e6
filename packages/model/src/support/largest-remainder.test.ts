import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder.js";

describe("largestRemainder", () => {
  it("gives the missing units to the largest fractions", () => {
    expect(largestRemainder([1.2, 2.7, 3.1], 7, ["a", "b", "c"])).toEqual([1, 3, 3]);
  });

  it("breaks ties by the smaller key, whatever the order", () => {
    expect(largestRemainder([0.5, 0.5], 1, ["b", "a"])).toEqual([0, 1]);
  });

  it("always reaches the total, each amount within one unit of its own", () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (values) => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0));
        const whole = largestRemainder(
          values,
          total,
          values.map((_, i) => String(i).padStart(3, "0")),
        );
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        whole.forEach((amount, i) => {
          expect(Math.abs(amount - (values[i] as number))).toBeLessThanOrEqual(1 + 1e-6);
        });
      }),
    );
  });

  it("says so when the total lies below the floors and nothing is positive, instead of going on for ever", () => {
    expect(() => largestRemainder([-0.5, 0.2], -3, ["a", "b"])).toThrow("Cannot reach -3: 2 too many");
    expect(() => largestRemainder([0, 0], -1, ["a", "b"])).toThrow(RangeError);
    expect(() => largestRemainder([], -1, [])).toThrow(RangeError);
    expect(() => largestRemainder([], 1, [])).toThrow(RangeError);
    expect(() => largestRemainder([Number.NaN, 1], 1, ["a", "b"])).toThrow(RangeError);
    expect(() => largestRemainder([1, 1], Number.NaN, ["a", "b"])).toThrow(RangeError);
  });

  it("ends for any amounts and any total: at the total, or with a RangeError", () => {
    const amounts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -400, max: 400 }), (values, total) => {
        const keys = values.map((_, i) => String(i));
        const reached = (() => {
          try {
            return largestRemainder(values, total, keys).reduce((sum, value) => sum + value, 0);
          } catch (failure) {
            expect(failure).toBeInstanceOf(RangeError);
            return total;
          }
        })();
        expect(reached).toBe(total);
      }),
    );
  });

  it("takes from the smallest fractions, and never below zero", () => {
    expect(largestRemainder([1.9, 1.1, 0], 0, ["a", "b", "c"])).toEqual([0, 0, 0]);
    expect(largestRemainder([2.9, 2.1], 3, ["a", "b"])).toEqual([2, 1]);
  });

  it("keeps the caps", () => {
    expect(largestRemainder([1.9, 1.9], 3, ["a", "b"], [1, 5])).toEqual([1, 2]);
  });

  it("refuses a total that the caps do not allow", () => {
    expect(() => largestRemainder([1, 1], 3, ["a", "b"], [1, 1])).toThrow(RangeError);
  });
});
