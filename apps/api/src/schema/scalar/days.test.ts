import { describe, expect, it } from "vitest";
import { Day, Moment } from "./days.js";

describe("scalars of time", () => {
  it("show days and moments, and nothing else", () => {
    expect(Day.serialize("2026-01-30")).toBe("2026-01-30");
    expect(Moment.serialize(new Date(0).toISOString())).toBe("1970-01-01T00:00:00.000Z");
    for (const wrong of ["2026", "2026-13-01", "", null, 20260130]) expect(() => Day.serialize(wrong)).toThrow();
    for (const wrong of ["2026-01-30", "2026-01-30T09:30:00", 0]) expect(() => Moment.serialize(wrong)).toThrow();
  });

  it("take any text, since fields themselves say what is wrong with it", () => {
    expect(Day.parseValue("tomorrow")).toBe("tomorrow");
    expect(() => Day.parseValue(2026)).toThrow("must be a text");
  });
});
