import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRegionSector } from "../../../test/own-region-sector.js";
import type { SectorDataset } from "../../dataset/types.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../defaults.js";

/** What a rent increase of so many euros for so many percent of the tenants does. */
async function outcomeOf(dataset: SectorDataset, monthlyEuro: number, share: number) {
  const measures = [
    { key: "targetedRentIncrease", value: monthlyEuro },
    { key: "targetedRentShare", value: share },
  ];
  const { costs, national } = await evaluate(dataset, { ...emptyScenario("test"), measures });
  return { yields: costs?.tenants.total ?? Number.NaN, shortfall: national.shortfall, rent: costs?.tenants };
}

describe("the more targeted a rent increase, the less it contributes", () => {
  it("never yields more, and never closes more, when fewer tenants pay it", async () => {
    const percent = fc.integer({ min: 0, max: 100 });
    await fc.assert(
      fc.asyncProperty(
        ownRegionSector,
        fc.integer({ min: 0, max: 250 }),
        percent,
        percent,
        async (dataset, euro, p, q) => {
          const narrow = await outcomeOf(dataset, euro, Math.min(p, q));
          const wide = await outcomeOf(dataset, euro, Math.max(p, q));
          expect(narrow.yields).toBeLessThanOrEqual(wide.yields);
          expect(narrow.shortfall).toBeGreaterThanOrEqual(wide.shortfall - 20);
        },
      ),
    );
  });
});
