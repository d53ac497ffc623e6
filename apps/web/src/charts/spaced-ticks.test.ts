import { describe, expect, it } from "vitest";
import { spacedTicks } from "./spaced-ticks";

const years = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, index) => from + index);

describe("spacedTicks", () => {
  it("keeps all where all fit", () => {
    expect(spacedTicks(years(2025, 2034), 10)).toEqual(years(2025, 2034));
  });

  it("thins out evenly and keeps the last", () => {
    expect(spacedTicks(years(2025, 2034), 6)).toEqual([2026, 2028, 2030, 2032, 2034]);
    expect(spacedTicks(years(2025, 2060), 8)).toEqual([2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060]);
  });

  it("gives nothing for nothing", () => {
    expect(spacedTicks([], 5)).toEqual([]);
  });
});
