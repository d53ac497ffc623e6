import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { compareRules, standardRules } from "./compare-rules.js";

const dataset = syntheticSector(18, { marketInterest: 0.0315 });
const scenario = emptyScenario("2026-01");

describe("compareRules", () => {
  it("puts every rule beside the others, each as evaluate gives it", async () => {
    const { rules } = await compareRules(dataset, scenario);
    expect(rules.map(({ rule }) => [rule.give, rule.receive])).toEqual(
      standardRules(scenario.solidarity).map((rule) => [rule.give, rule.receive]),
    );
    for (const result of rules) {
      const outcome = await evaluate(dataset, { ...scenario, solidarity: result.rule });
      expect(result.moved).toBe(outcome.national.moved);
      expect(result.homesLost).toBe(outcome.national.homesLost);
      expect(result.regions.map((r) => [r.given, r.received, r.open, r.homesLost])).toEqual(
        outcome.regions.map((r) => [r.given, r.received, r.open, r.homesLost]),
      );
    }
  });

  it("keeps every rule within what is certain", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, fc.constantFrom(0, 0.25), async (sector, reserveShare) => {
        const own = { ...emptyScenario("test"), solidarity: { ...scenario.solidarity, reserveShare } };
        const { ranges, rules, atMostMoved, atLeastOpen } = await compareRules(sector, own);
        for (const { given, received, certainGiven, certainReceived } of ranges) {
          expect(given.atLeast).toBeGreaterThanOrEqual(certainGiven.atLeast);
          expect(given.atMost).toBeLessThanOrEqual(certainGiven.atMost);
          expect(received.atLeast).toBeGreaterThanOrEqual(certainReceived.atLeast);
          expect(received.atMost).toBeLessThanOrEqual(certainReceived.atMost);
        }
        for (const { moved, open } of rules) {
          expect(moved).toBeLessThanOrEqual(atMostMoved);
          expect(open).toBeGreaterThanOrEqual(atLeastOpen);
        }
      }),
    );
  });

  it("knows that a surplus that is needed as a whole is given as a whole, whatever the rule", async () => {
    const short = syntheticSector(18, { marketInterest: 0.0325 });
    const { ranges, atLeastOpen } = await compareRules(short, scenario);
    expect(atLeastOpen).toBeGreaterThan(0);
    for (const { given, certainGiven } of ranges) {
      expect(certainGiven.atLeast).toBe(certainGiven.atMost);
      expect(given).toEqual(certainGiven);
    }
  });

  it("compares reserves, limits and funds as well", async () => {
    const rule = scenario.solidarity;
    const { rules } = await compareRules(dataset, scenario, [
      rule,
      { ...rule, reserveShare: 0.2 },
      { ...rule, maxDistanceKm: 35 },
      { ...rule, route: "POOL" },
    ]);
    const [plain, reserve, near, pool] = rules;
    expect(reserve?.moved).toBeLessThanOrEqual(plain?.moved ?? 0);
    expect(near?.moved).toBeLessThan(plain?.moved ?? 0);
    expect(pool).toMatchObject({ moved: plain?.moved, euroKilometres: null, transfers: 0 });
  });
});
