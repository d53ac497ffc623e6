import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../test/sector-arbitrary.js";
import { syntheticSector } from "../../test/synthetic-sector.js";
import { bridge } from "../analysis/bridge/bridge.js";
import { differenceBetween, nationalDifference } from "../analysis/difference/difference.js";
import { ensemble } from "../analysis/ensemble/ensemble.js";
import { compareRules } from "../analysis/solidarity-depth/compare-rules.js";
import { emptyScenario } from "../scenario/defaults.js";
import type { Scenario } from "../scenario/types.js";
import { evaluate } from "./evaluate.js";
import { municipalShares } from "./municipal-shares.js";
import type { Undone } from "./types.js";
import { UNDONE } from "./undone.js";

const dataset = syntheticSector(18, { marketInterest: 0.0325 });
const plain = emptyScenario("2026-01");
const withAmbition = (homes: number, measures = 100): Scenario => ({
  ...plain,
  measures: [
    { key: "ambitionHomes", value: homes },
    { key: "ambitionMeasures", value: measures },
  ],
});
const halved = await evaluate(dataset, withAmbition(50, 80));
const before = await evaluate(dataset, plain);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const expectTogether = (counts: Undone): void => {
  expect(counts.homesNotBuilt).toBe(counts.homesLost + Math.max(0, counts.homesScrapped));
  expect(counts.measuresNotDone).toBe(counts.measuresLost + Math.max(0, counts.measuresScrapped));
};

describe("what does not come", () => {
  it("is what is lost and what is scrapped, in the country, a region, a year and a corporation", () => {
    const { national, regions, years, yearsUntil, corporations } = halved;
    expect(national.homesScrapped).toBeGreaterThan(0.4 * before.national.newHomes);
    expect(national.measuresScrapped).toBeGreaterThan(0.1 * before.national.measures);
    for (const counts of [national, ...regions, ...years, ...yearsUntil, ...corporations]) expectTogether(counts);
    for (const region of regions) for (const counts of [...region.years, ...region.yearsUntil]) expectTogether(counts);
    expect(sum(corporations.map((one) => one.homesScrapped))).toBeCloseTo(national.homesScrapped, -1);
  });

  it("leaves a year alone that asks what was agreed, and takes as much out of the others as it says", () => {
    const firstDecided = halved.years.findIndex(({ newHomes }, t) => newHomes < 0.9 * (before.years[t]?.newHomes ?? 0));
    halved.years.forEach((year, t) => {
      const agreed = before.years[t]?.newHomes ?? 0;
      if (t < firstDecided) expect(year).toMatchObject({ homesScrapped: 0, measuresScrapped: 0 });
      else expect(Math.abs(year.homesScrapped - agreed / 2)).toBeLessThanOrEqual(halved.regions.length);
      expect(halved.costs?.years[t]?.homesDropped).toBe(year.homesScrapped);
    });
    expect(firstDecided).toBeGreaterThan(0);
  });

  it("adds up over years and regions whatever the ambition, and asking more takes nothing off it", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, fc.integer({ min: 0, max: 120 }), async (sector, value) => {
        const { national, regions, years } = await evaluate(sector, withAmbition(value, value));
        for (const name of UNDONE) {
          expect(sum(regions.map((region) => region[name])), name).toBe(national[name]);
          expect(sum(years.map((year) => year[name])), name).toBe(national[name]);
          for (const region of regions) expect(sum(region.years.map((year) => year[name])), name).toBe(region[name]);
        }
        for (const region of regions) expectTogether(region);
      }),
    );
  });

  it("is what is lost alone where nothing is scrapped", async () => {
    for (const counts of [before.national, ...before.regions, ...before.years]) {
      expect(counts).toMatchObject({ homesScrapped: 0, measuresScrapped: 0, homesNotBuilt: counts.homesLost });
    }
    const more = await evaluate(dataset, withAmbition(120, 120));
    expect(more.national.homesScrapped).toBeLessThan(0);
    expect(more.national).toMatchObject({
      homesNotBuilt: more.national.homesLost,
      measuresNotDone: more.national.measuresLost,
    });
  });

  it("is shared out over municipalities", () => {
    const [region] = halved.regions;
    if (!region) throw new Error("There are regions.");
    const shares = municipalShares(region, [
      { code: "GM1", homes: 100 },
      { code: "GM2", homes: 250 },
    ]);
    expect(sum(shares.map((share) => share.homesNotBuilt))).toBe(region.homesNotBuilt);
    expect(region.homesNotBuilt).toBeGreaterThan(region.homesLost);
  });
});

describe("what does not come, in analyses", () => {
  const scenario = withAmbition(50, 80);

  it("is in a difference and in the steps of a bridge", async () => {
    const difference = nationalDifference(before, halved);
    expect(difference.homesNotBuilt).toBe(halved.national.homesNotBuilt - before.national.homesNotBuilt);
    expect(difference.homesNotBuilt).toBeGreaterThan(difference.homesLost);
    expect(sum(differenceBetween(before, halved).map((one) => one.homesNotBuilt))).toBe(difference.homesNotBuilt);
    const { parts, to } = await bridge({ dataset, scenario: plain }, { dataset, scenario });
    expect(to).toMatchObject({ homesNotBuilt: halved.national.homesNotBuilt });
    expect(parts.map(({ key, figures }) => [key, figures.homesScrapped.amount])).toEqual([
      ["ambitionHomes", halved.national.homesScrapped],
      ["ambitionMeasures", 0],
    ]);
  });

  it("is under every rule, in the country and its regions", async () => {
    const { rules } = await compareRules(dataset, scenario);
    for (const { rule, regions, ...result } of rules) {
      const outcome = await evaluate(dataset, { ...scenario, solidarity: rule });
      expect(result).toMatchObject(Object.fromEntries(UNDONE.map((name) => [name, outcome.national[name]])));
      expect(regions.map((region) => UNDONE.map((name) => region[name]))).toEqual(
        outcome.regions.map((region) => UNDONE.map((name) => region[name])),
      );
    }
  });

  it("is in every future of an ensemble", async () => {
    const { national, regions } = await ensemble(dataset, scenario, { runs: 20 });
    for (const name of ["p10", "p50", "p90", "mean"] as const) {
      expect(national.homesNotBuilt[name] - national.homesLost[name]).toBe(halved.national.homesScrapped);
      expect(national.measuresNotDone[name] - national.measuresLost[name]).toBe(halved.national.measuresScrapped);
      expect(regions.map(({ figures }) => figures.homesNotBuilt[name] - figures.homesLost[name])).toEqual(
        halved.regions.map(({ homesScrapped }) => homesScrapped),
      );
    }
  });
});
