import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOf, mapClassOf, mapEdgesOf, type ScaleKind } from "./map-class";

const kind: fc.Arbitrary<ScaleKind> = fc.constantFrom("balance", "loss");
const breaks = [200, 1000, 2000] as const;

describe("mapClassOf", () => {
  it.each([
    [0, 0],
    [1, 1],
    [199, 1],
    [200, 2],
    [2000, 4],
  ])("%d falls in class %d of a loss", (value, expected) => {
    expect(mapClassOf("loss", value, breaks)).toBe(expected);
  });

  it("gives a class of its kind, within the edges that it names", () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 9000 }), (one, value) => {
        const found = mapClassOf(one, value, breaks);
        expect(classesOf[one]).toContain(found);
        const { from, to } = mapEdgesOf(one, found, breaks);
        expect(value).toBeGreaterThanOrEqual(from);
        if (to !== null) expect(value).toBeLessThan(to);
      }),
    );
  });
});
