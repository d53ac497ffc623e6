import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgPath } from "./svg-path";

const same = (position: readonly number[]): [number, number] => [position[0] ?? 0, position[1] ?? 0];

/** Reads a path back to absolute points. */
const read = (path: string): [number, number][] => {
  const points: [number, number][] = [];
  for (const [, command, body] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const [x = 0, y = 0] = (body ?? "").match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const last = points.at(-1) ?? [0, 0];
    points.push(command === "M" ? [x, y] : [last[0] + x, last[1] + y]);
  }
  return points;
};

describe("svgPath", () => {
  it("is short and exact", () => {
    expect(
      svgPath(
        [
          [
            [0, 0],
            [10.04, 0.5],
            [10.04, 0.51],
            [9.5, -3],
          ],
        ],
        same,
        true,
      ),
    ).toBe("M0,0l10,.5l-.5-3.5z");
  });

  it("keeps every point within half a step, however long the line", () => {
    const line = fc.array(
      fc.tuple(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 0, max: 800, noNaN: true })),
      {
        minLength: 2,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(line, (points) => {
        const last = read(svgPath([points], same, false)).at(-1);
        if (!last) return;
        expect(Math.abs(last[0] - (points.at(-1)?.[0] ?? 0))).toBeLessThan(0.051);
        expect(Math.abs(last[1] - (points.at(-1)?.[1] ?? 0))).toBeLessThan(0.051);
      }),
    );
  });

  it("leaves out what is no line", () => {
    expect(
      svgPath(
        [
          [
            [1, 1],
            [1.01, 1.01],
          ],
        ],
        same,
        false,
      ),
    ).toBe("");
  });
});
