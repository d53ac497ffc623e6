import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRegionSector } from "../../test/own-region-sector.js";
import { scenarioInput } from "../../test/scenario-arbitrary.js";
import type { SectorDataset } from "../dataset/types.js";
import { emptyScenario } from "../scenario/defaults.js";
import type { LeverValue, Scenario } from "../scenario/types.js";
import { evaluate } from "./evaluate.js";
import type { ScenarioCosts, ScenarioCostsYear } from "./types.js";

const [dataset] = fc.sample(ownRegionSector, { numRuns: 1, seed: 3 }) as [SectorDataset];

async function costsOf(measures: readonly LeverValue[], more: Partial<Scenario> = {}): Promise<ScenarioCosts> {
  const { costs } = await evaluate(dataset, { ...emptyScenario("test"), measures, ...more });
  if (!costs) throw new Error("A sector has costs");
  return costs;
}

const inYear = (costs: ScenarioCosts, year: number) => costs.years[year - 2025] as ScenarioCostsYear;
const nothing = { subsidies: 0, taxForgone: 0, total: 0, perYear: 0 };

describe("what a scenario costs, and whom", () => {
  it("is nothing without measures, whatever the world does", async () => {
    const costs = await costsOf([], { assumptions: [{ key: "inflation", value: 2 }] });
    expect(costs.state).toEqual(nothing);
    expect(costs.tenants).toMatchObject({ firstYear: null, monthlyExtraFirst: 0, monthlyExtraLast: 0, total: 0 });
    expect(costs.corporations).toEqual({ upkeepCut: 0, commercialSurplusOffered: 0, debtExtraEnd: 0 });
    expect([costs.notBuilt.homesDropped, costs.notBuilt.measuresDropped]).toEqual([0, 0]);
    expect(costs.years.flatMap(({ year: _, ...amounts }) => Object.values(amounts)).filter(Boolean)).toEqual([]);
  });

  it("lets tenants pay for rents: the level stays, and the tax on it is the state's", async () => {
    const costs = await costsOf([{ key: "rentIncrease", value: 1, from: 2027, until: 2028 }]);
    expect(inYear(costs, 2026).monthlyExtraRent).toBe(0);
    expect(costs.tenants.firstYear).toBe(2027);
    // One percentage point of a rent of about 620 to 700.
    expect(costs.tenants.monthlyExtraFirst).toBeGreaterThan(5.9);
    expect(costs.tenants.monthlyExtraFirst).toBeLessThan(7.1);
    expect(inYear(costs, 2028).monthlyExtraRent).toBeGreaterThan(1.9 * costs.tenants.monthlyExtraFirst);
    expect(costs.tenants.monthlyExtraLast).toBeGreaterThan(inYear(costs, 2028).monthlyExtraRent);
    expect(costs.tenants.total).toBeGreaterThan(0);
    expect(costs.tenants.perYear).toBe(Math.round(costs.tenants.total / costs.years.length));
    expect(costs.state.taxForgone).toBeLessThan(0);
  });

  it("tells apart what all tenants pay and what the targeted ones pay", async () => {
    const costs = await costsOf([
      { key: "targetedRentIncrease", value: 50, from: 2027 },
      { key: "targetedRentShare", value: 20 },
    ]);
    expect(costs.tenants.firstYear).toBe(2027);
    expect(costs.tenants.targetedShare).toBe(0.2);
    expect(costs.tenants.monthlyExtraFirst).toBeCloseTo(10, 9);
    expect(costs.tenants.monthlyExtraTargetedFirst).toBeCloseTo(50, 9);
    // Rents grow on, and the extra with them.
    expect(costs.tenants.monthlyExtraTargetedLast).toBeGreaterThan(50 * 1.02 ** 7);
    expect(costs.tenants.monthlyExtraLast * 5).toBeCloseTo(costs.tenants.monthlyExtraTargetedLast ?? 0, 9);
  });

  it("lets the state pay a lump sum as long as it is given", async () => {
    const costs = await costsOf([{ key: "subsidyLumpSum", value: 1_000_000, from: 2026, until: 2029 }]);
    expect(costs.years.map((year) => year.subsidies)).toEqual([0, 1e6, 1e6, 1e6, 1e6, 0, 0, 0, 0, 0]);
    expect(costs.state.subsidies).toBeLessThan(4e6);
    expect(costs.state.subsidies).toBeGreaterThan(3.7e6);
  });

  it("never gives a lump sum above the task", async () => {
    const { years } = await evaluate(dataset, {
      ...emptyScenario("test"),
      measures: [{ key: "subsidyLumpSum", value: 10e9 }],
    });
    const index = (t: number) => 1.025 ** t;
    years.slice(1).forEach((year, k) => {
      expect(year.finance?.statePays).toBeCloseTo(year.task * index(k + 1), -2);
    });
  });

  it("lets the state forgo tax that it would have had", async () => {
    const costs = await costsOf([{ key: "taxRateCut", value: 25.8 }]);
    const { years } = await evaluate(dataset, emptyScenario("test"));
    expect(costs.state.subsidies).toBe(0);
    expect(costs.years.slice(1).map((year) => year.taxForgone)).toEqual(
      years.slice(1).map((year) => year.finance?.tax),
    );
    expect(costs.years[0]?.taxForgone).toBe(0);
  });

  it("counts what is no longer spent on upkeep", async () => {
    const whole = await costsOf([{ key: "operatingCostCut", value: 10 }]);
    const parts = await costsOf([
      { key: "maintenanceCut", value: 10 },
      { key: "managementCut", value: 10 },
    ]);
    expect(whole.corporations.upkeepCut).toBeGreaterThan(0);
    expect(parts.corporations.upkeepCut).toBe(whole.corporations.upkeepCut);
    const homes = dataset.corporations.reduce((sum, { social }) => sum + social.input.homes, 0);
    expect(inYear(whole, 2026).upkeepCut / homes).toBeGreaterThan(0.1 * 4400);
  });

  it("counts homes and measures that a lower ambition drops", async () => {
    const costs = await costsOf([{ key: "ambitionHomes", value: 60, from: 2030 }]);
    const { homesAgreed, homesDropped, homesLost, homes, measuresDropped } = costs.notBuilt;
    expect(homesDropped).toBeGreaterThanOrEqual(0.2 * homesAgreed - 1);
    expect(homesDropped).toBeLessThanOrEqual(0.2 * homesAgreed + 1);
    expect(homes).toBe(homesDropped + homesLost);
    expect(measuresDropped).toBe(0);
    expect(costs.years.reduce((sum, year) => sum + year.homesDropped, 0)).toBe(homesDropped);
  });

  it("says how much of the commercial surplus is offered", async () => {
    const half = await costsOf([{ key: "commercialSurplusShare", value: 50 }]);
    const { regions } = await evaluate(dataset, emptyScenario("test"));
    const surplus = regions.reduce((sum, region) => sum + region.commercialSurplus, 0);
    expect(surplus).toBeGreaterThan(0);
    expect(half.corporations.commercialSurplusOffered).toBe(Math.round(surplus / 2));
  });

  it("is finite and adds up for any scenario", async () => {
    await fc.assert(
      fc.asyncProperty(ownRegionSector, scenarioInput, async (sector, input) => {
        const { costs, national } = await evaluate(sector, input);
        const amounts = costs?.years.flatMap((year) => Object.values(year)) ?? [Number.NaN];
        expect(amounts.every((amount) => amount === null || Number.isFinite(amount))).toBe(true);
        expect(costs?.years.every((year) => year.stateTotal === year.subsidies + year.taxForgone)).toBe(true);
        expect(costs?.notBuilt.homesAgreed).toBe((costs?.notBuilt.homesDropped ?? 0) + national.newHomes);
        expect(JSON.parse(JSON.stringify(costs))).toEqual(costs);
      }),
    );
  });
});
