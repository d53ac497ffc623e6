import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import type { SectorDataset } from "../../dataset/types.js";
import { balanceOf } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { COUNTRY, mergeCorporations } from "./merge-corporations.js";

const dataset = syntheticSector(18);
const scenario = emptyScenario("2026-01");
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("mergeCorporations", () => {
  it("keeps homes, debt and task", () => {
    const homes = (d: SectorDataset) => total(d.corporations.map((c) => c.social.input.homes));
    const debt = (d: SectorDataset) => total(d.corporations.map((c) => c.social.input.debt));
    const built = (d: SectorDataset) => total(d.corporations.flatMap((c) => c.social.task.newHomes));
    for (const into of ["REGIONS", "COUNTRY"] as const) {
      const merged = mergeCorporations(dataset, into);
      expect(homes(merged)).toBeCloseTo(homes(dataset), 4);
      expect(debt(merged) / debt(dataset)).toBeCloseTo(1, 12);
      expect(built(merged)).toBeCloseTo(built(dataset), 4);
    }
    expect(mergeCorporations(dataset, "COUNTRY").regions.map((region) => region.code)).toEqual([COUNTRY]);
  });

  it("changes nothing where corporations are equal", () => {
    const [first] = dataset.corporations;
    if (!first) throw new Error("The synthetic sector is empty");
    const own = [{ region: first.region, share: 1 }];
    const social = { ...first.social, taskShares: own, homeShares: own };
    const twins = ["a", "b", "c"].map((id) => ({ ...first, id, social, commercial: null }));
    const macro = { ...dataset.macro, interestThreshold: 0 };
    const positionsOf = (d: SectorDataset) => balanceOf({ ...d, macro }, scenario).positions;
    const apart = positionsOf({ ...dataset, corporations: twins });
    const together = positionsOf(mergeCorporations({ ...dataset, corporations: twins }, "REGIONS"));
    apart.forEach((position, r) => {
      expect(Math.abs(position.shortfall - (together[r]?.shortfall ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs(position.surplus - (together[r]?.surplus ?? 0))).toBeLessThanOrEqual(2);
    });
  });

  it("leaves a region without corporations empty", () => {
    const alone = dataset.corporations.filter((corporation) => corporation.region === "R0");
    expect(mergeCorporations({ ...dataset, corporations: alone }, "REGIONS").corporations).toHaveLength(1);
  });
});
