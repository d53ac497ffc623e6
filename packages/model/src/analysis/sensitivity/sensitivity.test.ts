import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { levers } from "../../scenario/levers/registry.js";
import { headlineOf } from "../common/headline.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { defaultRanges, sensitivity } from "./sensitivity.js";

const dataset = syntheticSector(18);
const scenario = emptyScenario("2026-01");

describe("sensitivity", () => {
  it("moves each assumption alone, longest bar first", async () => {
    const { base, bars } = await sensitivity(dataset, scenario);
    expect(base).toEqual(await headlineOf(dataset, scenario));
    expect(bars.map((bar) => bar.lever).sort()).toEqual(
      levers
        .filter((lever) => lever.kind === "ASSUMPTION")
        .map((lever) => lever.key)
        .sort(),
    );
    expect(bars[0]?.lever).toBe("marketInterest");
    bars.forEach((bar, k) => {
      expect(bar.swingBalance).toBeLessThanOrEqual(bars[k - 1]?.swingBalance ?? Number.POSITIVE_INFINITY);
      expect(bar.low).toBeLessThan(bar.present);
      expect(bar.high).toBeGreaterThan(bar.present);
    });
    const interest = bars[0];
    const high = await evaluate(dataset, withLever(scenario, requireLever("marketInterest"), interest?.high ?? 0));
    expect(interest?.atHigh.open).toBe(high.national.open);
  });

  it("takes measures between the ends of their ranges", async () => {
    const ranges = defaultRanges(dataset, scenario, ["MEASURE"]);
    expect(ranges.find((range) => range.lever === "ambitionHomes")).toEqual({
      lever: "ambitionHomes",
      low: 0,
      high: 120,
    });
    const { bars } = await sensitivity(dataset, scenario, ranges);
    expect(bars).toHaveLength(ranges.length);
    const ambition = bars.find((bar) => bar.lever === "ambitionHomes");
    expect(ambition?.atLow.shortfall).toBeLessThan(ambition?.atHigh.shortfall ?? 0);
  });

  it("says what a point of interest more and less does to capacity", async () => {
    const capacityAt = async (value: number) => {
      const { national } = await evaluate(dataset, withLever(scenario, requireLever("marketInterest"), value));
      return national.capacity;
    };
    const start = await capacityAt(0.5);
    const own = withLever(scenario, requireLever("marketInterest"), 0.5);
    const { capacityInterestUp: up, capacityInterestDown: down } = await sensitivity(dataset, own, []);
    expect([up, down]).toEqual([(await capacityAt(1.5)) - start, (await capacityAt(-0.5)) - start]);
    expect(up).toBeLessThan(0);
    expect(down).toBeGreaterThan(0);
  });

  it("measures around what the scenario says", () => {
    const own = { ...scenario, assumptions: [{ key: "inflation", value: 1 }] };
    const range = defaultRanges(dataset, own).find((item) => item.lever === "inflation");
    expect(range?.low).toBeCloseTo(1 - 1.2815515655 * 0.3, 8);
    expect(range?.high).toBeCloseTo(1 + 1.2815515655 * 0.3, 8);
  });
});
