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

  it("keeps the caps", () => {
    expect(largestRemainder([1.9, 1.9], 3, ["a", "b"], [1, 5])).toEqual([1, 2]);
  });

  it("refuses a total that the caps do not allow", () => {
    expect(() => largestRemainder([1, 1], 3, ["a", "b"], [1, 1])).toThrow(RangeError);
  });
});
