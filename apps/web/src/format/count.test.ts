import { describe, expect, it } from "vitest";
import { countedDifference, points, tenths } from "./count";

describe("differences", () => {
  it("between shares are percentage points, with their sign and one decimal", () => {
    expect(points(0.032, "nl")).toBe("+3,2");
    expect(points(-0.1, "en")).toBe("\u221210.0");
    expect([points(0, "nl"), points(-0.0004, "nl")]).toEqual(["0", "0"]);
  });

  it("between counts carry their sign and at most three significant digits", () => {
    expect(countedDifference(19_911, "nl")).toBe("+19.900");
    expect(countedDifference(-1790, "en")).toBe("\u22121,790");
    expect(countedDifference(0, "nl")).toBe("0");
  });

  it("stand beside shares that are as fine", () => {
    expect(tenths(0.1824, "en")).toBe("18.2%");
  });
});
