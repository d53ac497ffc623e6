import { describe, expect, it } from "vitest";
import { measure, timingOf } from "./measure.js";

describe("timingOf", () => {
  it("takes the middle and the best, in any order", () => {
    expect(timingOf([5, 1, 3, 2, 4, 11, 7, 8, 9, 10, 6], 55)).toEqual({
      median: 6,
      best: 1,
      processor: 5,
      repeats: 11,
    });
  });
});

describe("measure", () => {
  it("warms up first and counts the rest", async () => {
    let runs = 0;
    const timing = await measure(() => (runs += 1), { warmUp: 3, repeats: 5 });
    expect(runs).toBe(8);
    expect(timing.repeats).toBe(5);
    expect(timing.processor).toBeGreaterThanOrEqual(0);
  });
});
