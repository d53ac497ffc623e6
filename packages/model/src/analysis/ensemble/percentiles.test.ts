import fc from "fast-check";
import { expect, it } from "vitest";
import { wholePercentilesOf } from "./percentiles.js";

const futures = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 60 });

it("says between which futures a percentile lies, and of what a mean was made", () => {
  fc.assert(
    fc.property(futures, (list) => {
      const { made, mean, ...percentiles } = wholePercentilesOf(Float64Array.from(list));
      expect(Math.round(made.total / list.length)).toBe(mean);
      for (const name of ["p10", "p50", "p90"] as const) {
        const { below, above, share } = made.between[name];
        const [low, high] = [list[below] as number, list[above] as number];
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.round(low + share * (high - low))).toBe(percentiles[name]);
        const beneath = list.filter((value) => value < low).length;
        expect(beneath).toBeLessThanOrEqual({ p10: 0.1, p50: 0.5, p90: 0.9 }[name] * list.length);
      }
    }),
  );
});
