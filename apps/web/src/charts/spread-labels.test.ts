import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

describe("spreadLabels", () => {
  it("leaves labels that have room where they are", () => {
    expect(spreadLabels([80, 20, 50], 14, 0, 100)).toEqual([80, 20, 50]);
  });

  it("keeps labels apart, in order and inside the room", () => {
    const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (wanted) => {
        const placed = spreadLabels(wanted, 14, 0, 200);
        const pairs = wanted.map((place, index) => ({ place, at: placed[index] ?? Number.NaN }));
        const sorted = pairs.toSorted((a, b) => a.place - b.place || a.at - b.at);
        for (const { at } of pairs) {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(200 + 1e-9);
        }
        sorted.slice(1).forEach(({ at }, index) => {
          expect(at - (sorted[index]?.at ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        });
      }),
    );
  });
});
