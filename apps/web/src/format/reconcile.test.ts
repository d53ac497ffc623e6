import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcile } from "./reconcile";
import { scaleFor, stepOf } from "./scale";

const amount = fc.integer({ min: -20_000_000_000, max: 20_000_000_000 });

describe("reconcile", () => {
  it("makes shown parts add up to the shown total", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const scale = scaleFor([...parts, total]);
        const step = stepOf(scale);
        const shown = reconcile(parts, total, scale);
        const sum = shown.reduce((all, part) => all + part, 0);
        expect(Math.round(sum / step) - Math.round(total / step) + 0).toBe(0);
        const moves = shown.map((value, index) => Math.abs(value - (parts[index] ?? 0)));
        expect(Math.max(...moves)).toBeLessThanOrEqual(step * 1.5);
      }),
    );
  });

  it("leaves a part of zero at zero", () => {
    const scale = scaleFor([6e9]);
    expect(reconcile([-6_004_000_000, 514_000_000, 0], -5_490_000_000, scale)[2]).toBe(0);
  });
});
