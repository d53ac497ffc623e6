import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { extendDataset, longRunGrowthOf } from "./extend-dataset.js";

const dataset = syntheticSector(6);
const growth = longRunGrowthOf(dataset);

describe("extendDataset", () => {
  it("lets the last year's growth go on, and rents follow inflation by the rule of the letter", () => {
    const warm = { ...growth, inflation: 0.05 };
    const { macro, yearCount } = extendDataset(dataset, { until: 2060, pace: 1, paceFrom: 2035, growth: warm });
    expect(yearCount).toBe(36);
    expect(macro.maintenanceGrowth.at(-1)).toBe(dataset.macro.maintenanceGrowth.at(-1));
    expect(macro.marketInterest.at(-1)).toBe(dataset.macro.marketInterest.at(-1));
    expect(macro.rentGrowth.slice(0, 10)).toEqual(dataset.macro.rentGrowth);
    // 2035: mean of 2032-2034 at 2 %; then one, two, three years at 5 % in the window.
    expect(macro.rentGrowth.slice(10, 14).map((rate) => Number(rate.toFixed(4)))).toEqual([0.02, 0.03, 0.04, 0.05]);
  });

  it("goes on with the targets of the last year", () => {
    const { corporations } = extendDataset(dataset, { until: 2040, pace: 0.5, paceFrom: 2035, growth });
    const own = dataset.corporations[0]?.social.task.newHomes ?? [];
    const longer = corporations[0]?.social.task.newHomes ?? [];
    expect(longer.slice(0, 10)).toEqual(own);
    expect(longer[15]).toBeCloseTo(0.5 * (own[9] ?? 0), 9);
  });

  it("has a hash of its own for every horizon", () => {
    const hash = (until: number) => extendDataset(dataset, { until, pace: 1, paceFrom: 2035, growth }).hash;
    expect(hash(2050)).toBe(hash(2050));
    expect(new Set([dataset.hash, hash(2050), hash(2060)]).size).toBe(3);
  });
});
