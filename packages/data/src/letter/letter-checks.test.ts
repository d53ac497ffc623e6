import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { letterChecks } from "./letter-checks.js";
import { letterVintages } from "./letter-vintages.js";

const loaded = loadFacts();
if (!loaded.ok) throw new Error("the shipped facts have faults");
const { claims, vintages, sectorFigures } = loaded.facts;
const checks = letterChecks(claims, vintages);
const check = (id: string) => checks.find((candidate) => candidate.id === id);

describe("letterChecks", () => {
  it("finds the slip in the energy labels, from both sides", () => {
    expect(check("efg-2029-share")?.computed).toBeCloseTo(1.304, 3);
    expect(check("efg-2029-count")?.computed).toBeCloseTo(2990, 6);
    expect([check("efg-2029-share")?.holds, check("efg-2029-count")?.holds]).toEqual([false, false]);
  });

  it("agrees with the derived facts", () => {
    const derived = sectorFigures.find(({ id }) => id === "efg-share-2029");
    expect(check("efg-2029-share")?.computed).toBeCloseTo(derived?.value ?? 0, 1);
  });

  it("finds the rest of the letter in order", () => {
    expect(check("capacity-drop")?.computed).toBeCloseTo(27.7e9, 0);
    expect(check("capacity-drop-share")?.computed).toBeCloseTo(22.08, 2);
    expect([check("capacity-drop")?.holds, check("capacity-drop-share")?.holds]).toEqual([true, true]);
  });

  it("says which claim it misses", () => {
    expect(() =>
      letterChecks(
        claims.filter(({ id }) => id !== "homes"),
        vintages,
      ),
    ).toThrow("homes");
  });
});

describe("letterVintages", () => {
  it("are the two that the letter is about, whatever came later", () => {
    const [newest] = vintages.slice(-1);
    if (!newest) throw new Error("there is no vintage");
    const later = { ...newest, code: "2027-01", shortfall: { ...newest.shortfall, amount: 16.2e9 } };
    const both = { ok: true, vintages: { before: "2024-12", after: "2026-01" } };
    expect(letterVintages({ claims, vintages: [...vintages, later] })).toEqual(both);
  });

  it("names the one whose row is gone", () => {
    const without = vintages.filter(({ code }) => code !== "2026-01");
    expect(letterVintages({ claims, vintages: without })).toMatchObject({
      ok: false,
      message: expect.stringContaining("shortfall-2026"),
    });
  });
});
