import { describe, expect, it } from "vitest";
import { allowedRange } from "./allowed-range";

describe("what is allowed, in the reader's language", () => {
  it.each([
    ["-3 to 3", "−3 tot en met 3", "−3 to 3"],
    ["0 to 0.25", "0 tot en met 0,25", "0 to 0.25"],
    ["0 to 20000", "0 tot en met 20.000", "0 to 20,000"],
    ["0 or 1", "0 of 1", "0 or 1"],
    ["-3 to 3: it holds in all years", "−3 tot en met 3: dit geldt in alle jaren", "−3 to 3: it holds in all years"],
    ["a whole year, 2026 to 2034", "een heel jaar, 2026 tot en met 2034", "a whole year, 2026 to 2034"],
  ])("%s", (allowed, dutch, english) => {
    expect(allowedRange(allowed, "nl")).toBe(dutch);
    expect(allowedRange(allowed, "en")).toBe(english);
  });

  it("leaves everything else as it is: codes, links and lists", () => {
    for (const text of ["2026-01", "/scenario?v=2026-01", "map", "0–1"]) expect(allowedRange(text, "nl")).toBe(text);
  });
});
