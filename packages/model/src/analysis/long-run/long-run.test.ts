import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { longRun } from "./long-run.js";

const dataset = syntheticSector(18);
const scenario = emptyScenario("2026-01");

describe("longRun", () => {
  const run = longRun(dataset, scenario);

  it("reports every year to 2060, nationally and by region", () => {
    expect(run.national.map((year) => year.year)).toEqual(Array.from({ length: 36 }, (_, t) => 2025 + t));
    expect(run.regions.map((region) => region.region)).toEqual(dataset.regions.map((region) => region.code));
    for (const { years } of run.regions) expect(years).toHaveLength(36);
    for (const year of [...run.national, ...run.regions.flatMap((region) => region.years)]) {
      expect(year.share).toBeGreaterThanOrEqual(0);
      expect(year.share).toBeLessThanOrEqual(1);
      expect(year.shareTogether).toBeGreaterThanOrEqual(0);
      expect(year.shareTogether).toBeLessThanOrEqual(1);
      expect(year.finance.icr).not.toBeNull();
      expect(year.finance.debtPerHome).toBeGreaterThanOrEqual(0);
    }
  });

  it("is the model itself until 2034, book for book", async () => {
    const { years } = await evaluate(dataset, scenario);
    years.forEach((year, t) => {
      expect(run.national[t]?.finance).toEqual(year.finance);
      expect(Math.abs((run.national[t]?.task ?? 0) - year.task)).toBeLessThanOrEqual(10);
      expect(Math.abs((run.national[t]?.unmet ?? 0) - year.unmet)).toBeLessThanOrEqual(10);
    });
  });

  it("has regions that add up to the country", () => {
    run.national.forEach((year, t) => {
      const total = (amount: "task" | "unmet") =>
        run.regions.reduce((sum, region) => sum + (region.years[t]?.[amount] ?? 0), 0);
      expect(year.task).toBe(total("task"));
      expect(year.unmet).toBe(total("unmet"));
    });
  });

  it("goes on at the pace that is asked, from the year that is asked", () => {
    const half = longRun(dataset, scenario, { pace: 0.5, until: 2040 });
    expect(half.national.at(-1)?.year).toBe(2040);
    expect(half.national[9]?.task).toBe(run.national[9]?.task);
    expect((half.national[10]?.task ?? 0) / (run.national[10]?.task ?? 1)).toBeCloseTo(0.5, 6);
    const early = longRun(dataset, scenario, { pace: 0.5, paceFrom: 2030, until: 2040 });
    expect((early.national[5]?.task ?? 0) / (run.national[5]?.task ?? 1)).toBeCloseTo(0.5, 6);
    expect(early.national[4]?.task).toBe(run.national[4]?.task);
  });

  it("takes more together than apart: shared books finance at least as much over all years", () => {
    const done = (share: "share" | "shareTogether") =>
      run.national.slice(0, 10).reduce((sum, year) => sum + year[share] * year.task, 0);
    expect(done("shareTogether")).toBeGreaterThanOrEqual(done("share"));
  });

  it("lets a lever without an end year hold on after 2034, and one with an end year stop", () => {
    const rent = (until?: number) => ({
      ...scenario,
      measures: [{ key: "rentIncrease", value: 1, ...(until === undefined ? {} : { until }) }],
    });
    // Without new homes, which have another rent, the mean rent grows as rents do.
    const rentIn = (s: typeof scenario, t: number) =>
      longRun(dataset, s, { pace: 0 }).national[t]?.finance.monthlyRent ?? 0;
    const growth = (s: typeof scenario) => rentIn(s, 20) / rentIn(s, 19);
    expect(growth(rent())).toBeCloseTo(1.03, 3);
    expect(growth(rent(2030))).toBeCloseTo(1.02, 3);
  });

  it("takes other growth after 2034 when told", () => {
    const cheaper = longRun(dataset, scenario, { growth: { maintenanceGrowth: 0.02 } });
    expect(cheaper.growth).toEqual({ ...run.growth, maintenanceGrowth: 0.02 });
    expect(cheaper.national[9]).toEqual(run.national[9]);
    expect(cheaper.national[35]?.finance.operatingCosts).toBeLessThan(run.national[35]?.finance.operatingCosts ?? 0);
  });

  it("refuses what makes no sense", () => {
    expect(() => longRun(dataset, scenario, { until: 2033 })).toThrow(RangeError);
    expect(() => longRun(dataset, scenario, { until: 2101 })).toThrow(RangeError);
    expect(() => longRun(dataset, scenario, { until: 2050.5 })).toThrow(RangeError);
    expect(() => longRun(dataset, scenario, { pace: -0.1 })).toThrow(RangeError);
    expect(() => longRun(dataset, scenario, { pace: Number.NaN })).toThrow(RangeError);
  });
});
