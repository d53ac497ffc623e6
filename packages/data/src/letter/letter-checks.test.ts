import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { letterChecks } from "./letter-checks.js";

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
