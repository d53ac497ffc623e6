import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { rentGrowthPath } from "../reference/rent-growth.js";
import { rentCaps } from "./rent-caps.js";

const loaded = loadFacts();
if (!loaded.ok) throw new Error("the shipped facts have faults");
const { facts } = loaded;
const caps = rentCaps(facts);
const capOf = (year: number) => caps.find((row) => row.year === year);

describe("rentCaps", () => {
  it("has every year from the first agreements to the last", () => {
    expect(caps.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, k) => 2023 + k));
  });

  it("keeps the published caps, and finds the wage rule in them", () => {
    expect([2023, 2024, 2025, 2026].map((year) => capOf(year)?.cap)).toEqual([0.026, 0.053, 0.045, 0.036]);
    expect(capOf(2024)?.computed).toBeCloseTo(0.053, 12);
    expect(capOf(2025)).toMatchObject({ rule: "AGREED", status: "PUBLISHED", terms: [] });
  });

  it("computes the rest from inflation, and says that part of it is assumed", () => {
    expect(capOf(2027)).toMatchObject({ rule: "INFLATION", published: null, status: "ASSUMED" });
    expect(capOf(2027)?.cap).toBeCloseTo((0.033 + 0.033 + 0.024) / 3, 12);
    expect(capOf(2027)?.terms.map(({ status }) => status)).toEqual(["PUBLISHED", "ASSUMED", "ASSUMED"]);
  });

  it("is the growth of rents that the model uses", () => {
    const years = Array.from({ length: 10 }, (_, t) => 2025 + t);
    const path = rentGrowthPath(facts.assumptions, years);
    for (const year of years.slice(1)) expect(path[year - 2025], String(year)).toBeCloseTo(capOf(year)?.cap ?? 0, 12);
  });

  it("names a source for every cap and term", () => {
    for (const { sources, terms } of caps)
      for (const named of [sources, ...terms.map((term) => term.sources)]) expect(named).not.toEqual([]);
  });
});
