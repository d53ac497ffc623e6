import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { OPEN_TOLERANCE } from "../common/gap.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { frontier } from "./frontier.js";
import { goalSeek } from "./goal-seek.js";

const dataset = syntheticSector(24, { marketInterest: 0.0335 });
const plain = emptyScenario("2026-01");

describe("frontier", () => {
  it("gives less of one lever for more of the other, and closes the gap all along", async () => {
    const { points } = await frontier(dataset, plain, "rentIncrease", "operatingCostCut", 7);
    const alone = await goalSeek(dataset, plain, "rentIncrease");
    expect(points).toHaveLength(7);
    expect(points[0]?.a).toBe(0);
    expect(points.at(-1)?.a).toBe(alone.value);
    for (const [k, { a, b, open }] of points.entries()) {
      const previous = points[k - 1]?.b;
      if (b === null) continue;
      if (typeof previous === "number") expect(b).toBeLessThanOrEqual(previous);
      const both = withLever(withLever(plain, requireLever("rentIncrease"), a), requireLever("operatingCostCut"), b);
      expect((await evaluate(dataset, both)).national.open).toBe(open);
      expect(open).toBeLessThanOrEqual(OPEN_TOLERANCE);
    }
    expect(points.at(-1)?.b).toBe(0);
  });

  it("says where no value of the second lever is enough", async () => {
    const { points } = await frontier(dataset, plain, "managementCut", "commercialSurplusShare", 3);
    expect(points[0]?.b).toBeNull();
    expect(points[0]?.open).toBeGreaterThan(OPEN_TOLERANCE);
  });

  it("goes to the end of the range where the first lever alone is not enough, and over all of it where more can be worse", async () => {
    const short = await frontier(dataset, plain, "buildCostGrowth", "rentIncrease", 3);
    expect(short.points.map((point) => point.a)).toEqual([0, -1.5, -3]);
    const switched = await frontier(dataset, plain, "taxRelief", "rentIncrease");
    expect(switched.points.map((point) => point.a)).toEqual([0, 1]);
  });

  it("refuses twice the same lever and a single point", async () => {
    await expect(frontier(dataset, plain, "rentIncrease", "rentIncrease")).rejects.toThrow(RangeError);
    await expect(frontier(dataset, plain, "rentIncrease", "taxRelief", 1)).rejects.toThrow(RangeError);
  });
});
