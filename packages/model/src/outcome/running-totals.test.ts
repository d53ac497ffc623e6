import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../test/sector-arbitrary.js";
import { emptyScenario } from "../scenario/defaults.js";
import { evaluate } from "./evaluate.js";
import { runningTotals } from "./running-totals.js";
import type { TaskTotals } from "./types.js";

const total = (years: readonly TaskTotals[], field: keyof TaskTotals) =>
  years.reduce((sum, year) => sum + year[field], 0);

describe("figures by year", () => {
  it("keep shortfall - received = open in every year, and add up to the whole period", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, async (dataset) => {
        const { regions, years, yearsUntil, national } = await evaluate(dataset, emptyScenario("test"));
        for (const region of regions) {
          for (const { shortfall, received, open, unmet } of region.years) {
            expect(shortfall - received).toBe(open);
            expect(received).toBeGreaterThanOrEqual(0);
            expect(open).toBeGreaterThanOrEqual(0);
            // Both are rounded to whole euros on their own.
            expect(shortfall).toBeLessThanOrEqual(unmet + 2);
          }
          expect(total(region.years, "shortfall")).toBe(region.shortfall);
          expect(total(region.years, "received")).toBe(region.received);
          expect(region.yearsUntil.at(-1)).toMatchObject({
            task: region.task,
            unmet: region.need,
            shortfall: region.shortfall,
            received: region.received,
            open: region.open,
            openShare: region.openShare,
            homesLost: region.homesLost,
            measuresLost: region.measuresLost,
          });
        }
        expect(total(years, "shortfall")).toBe(national.shortfall);
        expect(yearsUntil.at(-1)).toMatchObject({ open: national.open, homesLost: national.homesLost });
      }),
    );
  });

  it("never shrink while they run", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, async (dataset) => {
        const { years, yearsUntil } = await evaluate(dataset, emptyScenario("test"));
        yearsUntil.forEach((until, t) => {
          expect(until.year).toBe(years[t]?.year);
          expect(until.open).toBe((yearsUntil[t - 1]?.open ?? 0) + (years[t]?.open ?? 0));
          expect(until.homesLost).toBeGreaterThanOrEqual(yearsUntil[t - 1]?.homesLost ?? 0);
        });
      }),
    );
  });

  it("are none where nothing is known by year", () => {
    expect(runningTotals([], 100)).toEqual([]);
  });
});
