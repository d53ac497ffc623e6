import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countIn } from "./sums";

const [LEFT, TOP, SIZE] = [7, 3, 12];
const whole = { left: LEFT, top: TOP, right: LEFT + SIZE, bottom: TOP + SIZE };
const holds = (x: number, y: number): boolean => (x * 7 + y * 3) % 5 < 2;

describe("countIn", () => {
  it("counts the pixels of any box, one by one as well as all at once; what lies outside counts as nothing", () => {
    const count = countIn(whole, holds);
    const edge = fc.integer({ min: -4, max: 30 });
    fc.assert(
      fc.property(edge, edge, edge, edge, (a, b, c, d) => {
        const box = { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
        let expected = 0;
        for (let y = Math.max(TOP, box.top); y < Math.min(TOP + SIZE, box.bottom); y++) {
          for (let x = Math.max(LEFT, box.left); x < Math.min(LEFT + SIZE, box.right); x++) if (holds(x, y)) expected++;
        }
        expect(count(box)).toBe(expected);
      }),
    );
  });
});
