import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { OPEN_TOLERANCE } from "../common/gap.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { goalSeek } from "./goal-seek.js";

const dataset = syntheticSector(36, { marketInterest: 0.0335 });
const plain = emptyScenario("2026-01");

const openAt = async (scenario: Scenario, key: string, value: number) =>
  (await evaluate(dataset, withLever(scenario, requireLever(key), value))).national.open;

describe("goalSeek", () => {
  it.each(levers.map((lever) => [lever.key, lever] as const))(
    "%s: closes the gap at its answer, or proves that nothing in the range does",
    async (key, lever) => {
      const found = await goalSeek(dataset, plain, key);
      expect(found.openBefore).toBe((await evaluate(dataset, plain)).national.open);
      expect(await openAt(plain, key, found.bestValue)).toBe(found.openAtBest);
      if (found.answer === "NONE_IN_RANGE") {
        for (let k = 0; k <= 10; k++) {
          const value = lever.min + ((lever.max - lever.min) * k) / 10;
          const open = await openAt(plain, key, value);
          expect(open).toBeGreaterThan(OPEN_TOLERANCE);
          // The best of the points looked at is near the best of the range, not always on it.
          expect(open).toBeGreaterThan(0.99 * found.openAtBest);
        }
        expect(found).toMatchObject({ value: null, steppedValue: null, openAtStep: null });
        expect(found.openAtBest).toBeGreaterThan(OPEN_TOLERANCE);
        return;
      }
      expect(found.answer).toBe("FOUND");
      expect(found.openAtBest).toBeLessThanOrEqual(OPEN_TOLERANCE);
      expect(found.steppedValue).not.toBeNull();
      expect(await openAt(plain, key, found.steppedValue as number)).toBeLessThanOrEqual(OPEN_TOLERANCE);
      for (const value of [found.value, found.steppedValue] as number[]) {
        expect(value).toBeGreaterThanOrEqual(lever.min);
        expect(value).toBeLessThanOrEqual(lever.max);
      }
    },
  );

  it("finds answers for most levers, and none for some", async () => {
    const answers = await Promise.all(levers.map(async (lever) => (await goalSeek(dataset, plain, lever.key)).answer));
    expect(answers.filter((answer) => answer === "FOUND").length).toBeGreaterThan(5);
    expect(answers).toContain("NONE_IN_RANGE");
  });

  it("says so when nothing is open", async () => {
    const easy = syntheticSector(12, { marketInterest: 0.025 });
    expect(await goalSeek(easy, plain, "rentIncrease")).toMatchObject({
      answer: "ALREADY_CLOSED",
      value: 0,
      openBefore: 0,
    });
  });

  it("goes on from what the scenario already does, in the years that it names", async () => {
    const scenario: Scenario = { ...plain, measures: [{ key: "rentIncrease", value: 0.2, from: 2028 }] };
    const later = await goalSeek(dataset, scenario, "rentIncrease");
    const atOnce = await goalSeek(dataset, plain, "rentIncrease");
    expect(later.answer).toBe("FOUND");
    expect(later.value as number).toBeGreaterThan(atOnce.value as number);
    expect(await openAt(scenario, "rentIncrease", later.value as number)).toBeLessThanOrEqual(OPEN_TOLERANCE);
  });

  it("respects the reserve and the distance limit of the rule", async () => {
    const base = await goalSeek(dataset, plain, "operatingCostCut");
    for (const rule of [{ reserveShare: 0.5 }, { maxDistanceKm: 40 }]) {
      const scenario = { ...plain, solidarity: { ...plain.solidarity, ...rule } };
      const found = await goalSeek(dataset, scenario, "operatingCostCut");
      expect(found.answer).toBe("FOUND");
      expect(found.value as number).toBeGreaterThan(base.value as number);
      expect(await openAt(scenario, "operatingCostCut", found.value as number)).toBeLessThanOrEqual(OPEN_TOLERANCE);
    }
  });

  it("is verified on random sectors", async () => {
    const keys = fc.constantFrom("rentIncrease", "subsidyPerHome", "ambitionHomes", "marketInterest");
    await fc.assert(
      fc.asyncProperty(sectorDataset, keys, async (sector, key) => {
        const scenario = emptyScenario("test");
        const found = await goalSeek(sector, scenario, key);
        const there = await evaluate(sector, withLever(scenario, requireLever(key), found.bestValue));
        expect(there.national.open).toBe(found.openAtBest);
        if (found.answer === "FOUND") expect(found.openAtBest).toBeLessThanOrEqual(OPEN_TOLERANCE);
      }),
    );
  });

  it("refuses an unknown lever", async () => {
    await expect(goalSeek(dataset, plain, "magic")).rejects.toThrow(RangeError);
  });
});
