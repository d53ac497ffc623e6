import { describe, expect, it } from "vitest";
import { inflationRule, type RentCapFacts, rentCap, wageRule } from "./rent-cap.js";

const facts: RentCapFacts = {
  publishedCap: (year) => ({ 2024: 0.053, 2025: 0.045 })[year] ?? null,
  wageGrowth: (year) => (year === 2023 ? 0.058 : null),
  inflation: (year) => (year >= 2023 ? (year - 2020) / 100 : null),
  inflationYears: 3,
};

describe("rentCap", () => {
  it("takes half a percentage point off the wages of the year before, until 2024", () => {
    const cap = rentCap(2024, facts);
    expect(cap).toMatchObject({ rule: "WAGES", cap: 0.053, terms: [{ year: 2023, growth: 0.058 }] });
    expect(cap.computed).toBeCloseTo(0.053, 12);
  });

  it("takes what was agreed for 2025 and computes nothing", () => {
    expect(rentCap(2025, facts)).toEqual({
      year: 2025,
      rule: "AGREED",
      cap: 0.045,
      published: 0.045,
      computed: null,
      terms: [],
    });
  });

  it("takes the mean inflation of the three years before, from 2026", () => {
    const cap = rentCap(2026, facts);
    expect(cap).toMatchObject({ rule: "INFLATION", published: null });
    expect(cap.terms.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(cap.cap).toBeCloseTo(0.04, 12);
  });

  it("lets a published cap go before its own computation, and shows both", () => {
    const cap = rentCap(2026, { ...facts, publishedCap: () => 0.036 });
    expect(cap.cap).toBe(0.036);
    expect(cap.computed).toBeCloseTo(0.04, 12);
  });

  it("refuses to make up a cap", () => {
    expect(() => rentCap(2023, facts)).toThrow(RangeError);
    expect(rentCap(2023, { ...facts, publishedCap: () => 0.026 })).toMatchObject({ cap: 0.026, computed: null });
  });
});

describe("the rules", () => {
  it("follow wages and inflation one to one", () => {
    expect(wageRule(0.031) - wageRule(0.021)).toBeCloseTo(0.01, 12);
    expect(inflationRule([0.02, 0.03, 0.04])).toBeCloseTo(0.03, 12);
    expect(inflationRule([0.05, 0.05, 0.05])).toBeCloseTo(0.05, 12);
  });
});
