import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { requireLever, withLever } from "../common/lever-in-scenario.js";
import { lastingLevers } from "./lasting-levers.js";
import { lastingPace } from "./lasting-pace.js";
import { type LongRunOptions, longRun } from "./long-run.js";

const dataset = syntheticSector(18);
const scenario = emptyScenario("2026-01");
const everyYearWhole = (options: LongRunOptions) =>
  longRun(dataset, scenario, options).national.every((year) => year.shareTogether >= 1 - 1e-9);

describe("lastingPace", () => {
  const found = lastingPace(dataset, scenario);

  it("is the greatest thousandth at which everything is financed in every year", () => {
    const pace = found.national.pace as number;
    expect(pace).toBeGreaterThan(0);
    expect(pace).toBeLessThan(1);
    expect(everyYearWhole({ pace, paceFrom: 2025 })).toBe(true);
    expect(everyYearWhole({ pace: pace + 0.001, paceFrom: 2025 })).toBe(false);
  });

  it("says when the agreed pace breaks a norm", () => {
    const breaks = found.national.agreedBreaksIn as number;
    const together = longRun(dataset, scenario).national;
    expect(together.find((year) => year.shareTogether < 1 - 1e-9)?.year).toBe(breaks);
  });

  it("is lower where debts are higher, and the country lies between its regions", () => {
    const paces = found.regions.map((region) => region.pace as number);
    expect(paces).toEqual([...paces].sort((p, q) => q - p));
    expect(found.national.pace as number).toBeLessThan(Math.max(...paces));
    expect(found.national.pace as number).toBeGreaterThan(Math.min(...paces));
  });

  it("is lower after the agreements than from the start, and can be nothing at all", () => {
    const later = lastingPace(dataset, scenario, { paceFrom: 2035 });
    expect(later.national.pace ?? 0).toBeLessThan(found.national.pace as number);
    const dear = lastingPace(syntheticSector(6, { marketInterest: 0.2 }), scenario);
    expect(dear.national).toMatchObject({ pace: null, atLeast: false });
  });

  it("rises with rents and falls with interest", () => {
    const with_ = (key: string, value: number) =>
      lastingPace(dataset, withLever(scenario, requireLever(key), value)).national.pace ?? 0;
    expect(with_("rentIncrease", 0.5)).toBeGreaterThan(found.national.pace as number);
    expect(with_("marketInterest", 0.5)).toBeLessThan(found.national.pace as number);
  });

  it("says at least twice where even that lasts", () => {
    const less = withLever(scenario, requireLever("ambitionHomes"), 10);
    const modest = withLever(less, requireLever("ambitionMeasures"), 10);
    expect(lastingPace(dataset, modest, { paceFrom: 2026 }).national).toMatchObject({
      pace: 2,
      atLeast: true,
      agreedBreaksIn: null,
    });
  });
});

describe("lastingLevers", () => {
  it("makes the agreed pace last at its answers, and does not otherwise", async () => {
    const found = await lastingLevers(dataset, scenario);
    expect(found.some((item) => item.answer === "FOUND")).toBe(true);
    expect(found.some((item) => item.answer === "NONE_IN_RANGE")).toBe(true);
    for (const { lever: key, answer, value, paceAtBest, unmetBefore, unmetAtBest } of found) {
      expect(unmetAtBest).toBeLessThanOrEqual(unmetBefore);
      if (answer === "NONE_IN_RANGE") {
        expect(value).toBeNull();
        expect(paceAtBest ?? 0).toBeLessThan(1);
        continue;
      }
      const there = lastingPace(dataset, withLever(scenario, requireLever(key), value as number));
      expect(there.national.agreedBreaksIn, key).toBeNull();
      expect(there.national.pace).toBe(paceAtBest);
    }
  });
});
