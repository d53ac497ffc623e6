import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { successorsOf } from "./successors.js";

const loaded = loadFacts();
if (!loaded.ok) throw new Error("the shipped facts have faults");
const { facts } = loaded;

const years = [...new Set(facts.municipalityHistory.map((row) => row.year))];

/** Dwellings of a year by municipality of 2025. */
function dwellingsIn2025Codes(year: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of facts.municipalityHistory.filter((candidate) => candidate.year === year))
    for (const { code, weight } of successorsOf(facts, row.code))
      sums.set(code, (sums.get(code) ?? 0) + weight * row.dwellings);
  return sums;
}

describe("successorsOf", () => {
  it.each(years)("loses and makes no dwelling of %i, and fills every municipality of 2025", (year) => {
    const before = facts.municipalityHistory
      .filter((row) => row.year === year)
      .reduce((sum, row) => sum + row.dwellings, 0);
    const after = dwellingsIn2025Codes(year);
    expect([...after.values()].reduce((sum, dwellings) => sum + dwellings, 0)).toBeCloseTo(before, 3);
    expect(after.size).toBe(facts.municipalities.length);
  });

  it("leaves no jump where municipalities merged or were split", () => {
    const merged = new Set(facts.municipalitySuccessions.map((row) => row.newCode));
    for (const code of merged) {
      const course = years.map((year) => dwellingsIn2025Codes(year).get(code) ?? 0);
      course.slice(1).forEach((dwellings, index) => {
        const growth = dwellings / (course[index] as number) - 1;
        expect(Math.abs(growth)).toBeLessThan(0.03);
      });
    }
  });

  it("sends Haaren to the four municipalities that took its villages", () => {
    expect(successorsOf(facts, "GM0788").map((successor) => successor.code)).toEqual([
      "GM0757",
      "GM0824",
      "GM0865",
      "GM0855",
    ]);
  });

  it("keeps a municipality of 2025 as it is, and knows nothing of an unknown code", () => {
    expect(successorsOf(facts, "GM0363")).toEqual([{ code: "GM0363", weight: 1 }]);
    expect(successorsOf(facts, "GM9999")).toEqual([]);
  });
});
