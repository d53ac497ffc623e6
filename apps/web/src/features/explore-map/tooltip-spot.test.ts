import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../map/point";
import { tooltipSpot } from "./tooltip-spot";

const size: Point = [200, 110];
const stage: Point = [880, 680];
const label = ([x, y]: Point): readonly Point[] =>
  [-40, 0, 40].flatMap((across) => [-20, 0, 20].map((down): Point => [x + across, y + down]));

describe("tooltipSpot", () => {
  it("is whole on the map, and neither on the pointer nor on the label of its region", () => {
    const middle = fc.tuple(fc.integer({ min: 60, max: 820 }), fc.integer({ min: 40, max: 640 }));
    const beside = fc.integer({ min: -70, max: 70 });
    fc.assert(
      fc.property(middle, beside, beside, (at, across, down) => {
        const seen = label(at);
        const pointer: Point = [
          Math.max(0, Math.min(stage[0], at[0] + across)),
          Math.max(0, Math.min(stage[1], at[1] + down)),
        ];
        const [left, top] = tooltipSpot({ pointer, size, stage, seen });
        expect([left >= 0, top >= 0, left + size[0] <= stage[0], top + size[1] <= stage[1]]).not.toContain(false);
        const covered = [...seen, pointer].filter(
          ([x, y]) => x > left && x < left + size[0] && y > top && y < top + size[1],
        );
        expect(covered).toEqual([]);
      }),
    );
  });

  it("stands right beside the pointer where nothing is in its way", () => {
    expect(tooltipSpot({ pointer: [300, 300], size, stage, seen: label([240, 300]) })).toEqual([314, 245]);
    expect(tooltipSpot({ pointer: [300, 300], size, stage, seen: label([360, 300]) })).toEqual([86, 245]);
  });
});
