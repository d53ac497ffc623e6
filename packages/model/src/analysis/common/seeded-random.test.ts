import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";

describe("seededRandom", () => {
  it("is Mulberry32", () => {
    const random = seededRandom(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it("stays in [0, 1) and is even", () => {
    const random = seededRandom(42);
    let sum = 0;
    for (let i = 0; i < 10_000; i++) {
      const at = random();
      expect(at >= 0 && at < 1).toBe(true);
      sum += at;
    }
    expect(sum / 10_000).toBeCloseTo(0.5, 2);
  });
});
