import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../test/sector-arbitrary.js";
import { syntheticSector } from "../../test/synthetic-sector.js";
import type { DatasetCorporation, RegionTableDataset, SectorDataset } from "../dataset/types.js";
import { emptyScenario } from "../scenario/defaults.js";
import { hashOf } from "../support/canonical.js";
import { MODEL_EDITION } from "./engine-version.js";
import { evaluate } from "./evaluate.js";
import type { Outcome, RegionBalance } from "./types.js";

const scenario = emptyScenario("test");
const total = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((sum, item) => sum + amount(item), 0);

const always = (property: (dataset: SectorDataset, outcome: Outcome) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(sectorDataset, async (dataset) => {
      await property(dataset, await evaluate(dataset, scenario));
    }),
  );

const amounts = (region: RegionBalance) => [region.task, region.need, region.room, region.given, region.received];

describe("evaluate", () => {
  it("keeps both identities in every region, to the euro", async () => {
    await always((_dataset, { regions }) => {
      for (const r of regions) {
        expect(r.capacity).toBe(r.task - r.shortfall + r.surplus);
        expect(r.remaining).toBe(r.surplus - r.shortfall + r.received - r.given);
        expect(r.open).toBe(r.shortfall - r.received);
      }
    });
  });

  it("adds up: regions to the country, years to regions, corporations to what their region gives", async () => {
    await always((_dataset, { national, regions, years, corporations }) => {
      expect(total(regions, (r) => r.shortfall)).toBe(national.shortfall);
      expect(total(regions, (r) => r.open)).toBe(national.open);
      expect(national.open).toBe(national.shortfall - national.moved);
      expect(total(years, (y) => y.open)).toBe(national.open);
      expect(total(years, (y) => y.task)).toBe(national.task);
      expect(total(years, (y) => y.homesLost)).toBe(national.homesLost);
      for (const r of regions) {
        expect(total(r.years, (y) => y.unmet)).toBe(r.need);
        expect(total(r.years, (y) => y.open)).toBe(r.open);
        expect(total(r.years, (y) => y.measuresLost)).toBe(r.measuresLost);
      }
      expect(total(corporations, (c) => c.given)).toBe(national.moved);
      expect(total(corporations, (c) => c.received)).toBe(national.moved);
      expect(total(corporations, (c) => c.givenShare)).toBeCloseTo(national.moved > 0 ? 1 : 0, 9);
      expect(total(corporations, (c) => c.receivedShare)).toBeCloseTo(national.moved > 0 ? 1 : 0, 9);
      // Homes of corporations are real numbers; those of the country are whole.
      expect(Math.abs(total(corporations, (c) => c.homesLost) - national.homesLost)).toBeLessThan(1);
      expect(Math.abs(total(corporations, (c) => c.measuresLost) - national.measuresLost)).toBeLessThan(1);
    });
  });

  it("spreads a gift over the corporations also where only the commercial branch has capacity left", async () => {
    const scenario = {
      ...emptyScenario("test"),
      measures: [{ key: "commercialSurplusShare", value: 100 }],
    };
    await fc.assert(
      fc.asyncProperty(sectorDataset, async (dataset) => {
        const corporations = dataset.corporations.map((corporation) => ({
          ...corporation,
          commercial: {
            ...corporation.social,
            input: { ...corporation.social.input, homes: 1_000, debt: 0, monthlyRent: 1_050 },
            task: { ...corporation.social.task, newHomes: corporation.social.task.newHomes.map(() => 1) },
          },
        }));
        const { national, corporations: own } = await evaluate({ ...dataset, corporations }, scenario);
        expect(total(own, (c) => c.given)).toBe(national.moved);
        expect(total(own, (c) => c.received)).toBe(national.moved);
      }),
    );
  });

  it("gives the same outcome and hash for the same data", async () => {
    await always(async (dataset, outcome) => {
      expect(await evaluate(structuredClone(dataset), emptyScenario("test"))).toEqual(outcome);
    });
  });

  it("does not depend on the order of the corporations", async () => {
    await always(async (dataset, outcome) => {
      const turned = await evaluate({ ...dataset, corporations: [...dataset.corporations].reverse() }, scenario);
      turned.regions.forEach((region, r) => {
        amounts(region).forEach((amount, k) => {
          expect(Math.abs(amount - (amounts(outcome.regions[r] as RegionBalance)[k] as number))).toBeLessThanOrEqual(1);
        });
      });
    });
  });

  it("changes no regional total when a corporation is split into two equal halves", async () => {
    await always(async (dataset, outcome) => {
      const halves = dataset.corporations.flatMap((c) => [half(c, "a"), half(c, "b")]);
      // Above the tax threshold: it is an amount a corporation, so halves would otherwise deduct more interest.
      const macro = { ...dataset.macro, interestThreshold: 0 };
      const whole = await evaluate({ ...dataset, macro }, scenario);
      const split = await evaluate({ ...dataset, macro, corporations: halves }, scenario);
      expect(outcome.regions).toHaveLength(split.regions.length);
      split.regions.forEach((region, r) => {
        amounts(region).forEach((amount, k) => {
          expect(Math.abs(amount - (amounts(whole.regions[r] as RegionBalance)[k] as number))).toBeLessThanOrEqual(2);
        });
      });
    });
  });

  it("reads a table of regional positions as well", async () => {
    const outcome = await evaluate(regionTable, scenario);
    expect(outcome.national).toMatchObject({ task: 1000, shortfall: 300, surplus: 100, moved: 100, open: 200 });
    expect(outcome.national.homesLost).toBe(20);
    expect(outcome.solidarity.transfers).toEqual([
      { from: "B", to: "A", amount: 100, distanceKm: 12, requiresExemption: true },
    ]);
    expect(outcome.corporations).toEqual([]);
  });
});

function half(corporation: DatasetCorporation, suffix: string): DatasetCorporation {
  const { input, task } = corporation.social;
  return {
    ...corporation,
    id: corporation.id + suffix,
    social: {
      ...corporation.social,
      input: { ...input, homes: input.homes / 2, debt: input.debt / 2 },
      task: {
        ...task,
        newHomes: task.newHomes.map((homes) => homes / 2),
        measures: task.measures.map((measures) => measures / 2),
      },
    },
  };
}

const regionTable: RegionTableDataset = {
  kind: "REGION_TABLE",
  modelEdition: MODEL_EDITION,
  vintage: {
    code: "own",
    label: { nl: "eigen", en: "own" },
    date: "2026-11-01",
    nextExpected: null,
    publishedTask: null,
    publishedShortfall: null,
    publishedSurplus: null,
  },
  hash: hashOf("own"),
  firstYear: 2025,
  yearCount: 10,
  regions: [
    { code: "A", name: "A", homes: 10, woz: 100 },
    { code: "B", name: "B", homes: 10, woz: 100 },
  ],
  distanceKm: { A: { A: 0, B: 12 }, B: { A: 12, B: 0 } },
  sources: [],
  positions: [
    { region: "A", task: 600, shortfall: 300, surplus: 0, newHomes: 60, measures: null },
    { region: "B", task: 400, shortfall: 0, surplus: 100, newHomes: 40, measures: null },
  ],
};

describe("what is taken out of the task and what was published", () => {
  const dataset = syntheticSector(12);
  const published = {
    ...dataset,
    vintage: { ...dataset.vintage, publishedShortfall: 5_000_000_000, publishedSlowdownYear: 2028 },
  };
  const lower = { ...emptyScenario("2026-01"), measures: [{ key: "ambitionHomes", value: 80 }] };

  it("stands beside what is lost, and adds up to what was agreed", async () => {
    const [all, less] = await Promise.all([evaluate(dataset, emptyScenario("2026-01")), evaluate(dataset, lower)]);
    expect(all.national).toMatchObject({ homesScrapped: 0, measuresScrapped: 0 });
    expect(less.national.homesScrapped).toBeGreaterThan(0.15 * all.national.newHomes);
    expect(less.national.homesScrapped).toBe(less.costs?.notBuilt.homesDropped);
    less.regions.forEach((region, r) => {
      expect(region.newHomes + region.homesScrapped).toBe(all.regions[r]?.newHomes);
      expect(region.measuresScrapped).toBe(0);
    });
  });

  it("stands apart from the model's own figures, and only where no lever is pulled", async () => {
    const own = await evaluate(published, emptyScenario("2026-01"));
    expect(own.national.published).toMatchObject({ shortfall: 5_000_000_000, surplus: null, slowdownYear: 2028 });
    expect(new Set(Object.values(own.national.figureStatus))).toEqual(new Set(["MODELLED"]));
    expect((await evaluate(published, lower)).national.published).toBeNull();
    expect((await evaluate(dataset, emptyScenario("2026-01"))).national.published).toBeNull();
  });
});
