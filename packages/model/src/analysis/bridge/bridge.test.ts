import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { levers } from "../../scenario/levers/registry.js";
import type { LeverValue, Scenario } from "../../scenario/types.js";
import { headlineOf } from "../common/headline.js";
import { BRIDGE_FIGURES, type Bridge, bridge } from "./bridge.js";

const before = syntheticSector(24, { vintage: "2024-12", marketInterest: 0.0285, costFactor: 0.991 });
const after = syntheticSector(24, { vintage: "2026-01", marketInterest: 0.0346, costFactor: 1.036 });
const plain = emptyScenario("2026-01");

function expectWhole(found: Bridge): void {
  for (const figure of BRIDGE_FIGURES) {
    const total = found.parts.reduce((sum, part) => sum + part.figures[figure].amount, 0);
    expect(total, figure).toBe(found.difference[figure]);
    expect(found.to[figure] - found.from[figure], figure).toBe(found.difference[figure]);
    if (found.parts.length > 0) expect(found.parts.at(-1)?.figures[figure].reached).toBe(found.to[figure]);
    for (const [k, part] of found.parts.entries()) {
      const before = found.parts[k - 1]?.figures[figure].reached ?? found.from[figure];
      expect(part.figures[figure].reached).toBe(before + part.figures[figure].amount);
      expect(part.figures[figure].amount).toBeGreaterThanOrEqual(part.figures[figure].least - 1);
      expect(part.figures[figure].amount).toBeLessThanOrEqual(part.figures[figure].most + 1);
    }
  }
}

describe("bridge", () => {
  it("explains two vintages by the inputs that differ, to the euro", async () => {
    const found = await bridge(
      { dataset: before, scenario: emptyScenario("2024-12") },
      { dataset: after, scenario: plain },
    );
    expectWhole(found);
    expect(found.parts.map((part) => [part.kind, part.key])).toEqual([
      ["INPUT", "MARKET_INTEREST"],
      ["INPUT", "UNIT_COSTS"],
    ]);
    expect(found.publishedSplit).toBe(false);
    expect(found.method).toBe("EXACT");
    expect(found.to).toEqual(await headlineOf(after, plain));
  });

  it("explains two scenarios by their levers and the rule, which changes what stays open alone", async () => {
    const to: Scenario = {
      ...plain,
      assumptions: [{ key: "marketInterest", value: -0.5 }],
      measures: [
        { key: "operatingCostCut", value: 4 },
        { key: "rentIncrease", value: 0.5, from: 2027 },
      ],
      solidarity: { ...plain.solidarity, reserveShare: 0.5 },
    };
    const found = await bridge({ dataset: after, scenario: plain }, { dataset: after, scenario: to });
    expectWhole(found);
    expect(found.parts.map((part) => part.key)).toEqual([
      "marketInterest",
      "rentIncrease",
      "operatingCostCut",
      "SOLIDARITY_RULE",
    ]);
    const rule = found.parts.find((part) => part.kind === "RULE");
    expect(rule?.figures.shortfall).toMatchObject({ amount: 0, least: 0, most: 0 });
    expect(rule?.figures.open.amount).toBeGreaterThan(0);
    expect(found.publishedSplit).toBeNull();
  });

  it("has no parts between a scenario and itself", async () => {
    const found = await bridge({ dataset: after, scenario: plain }, { dataset: after, scenario: plain });
    expect(found.parts).toEqual([]);
    expect(Object.values(found.difference).every((amount) => amount === 0)).toBe(true);
  });

  it("takes datasets of another shape as one part", async () => {
    const found = await bridge(
      { dataset: before, scenario: emptyScenario("2024-12") },
      { dataset: syntheticSector(30), scenario: plain },
    );
    expectWhole(found);
    expect(found.parts.map((part) => part.kind)).toEqual(["DATA"]);
  });

  it("adds up with so many levers that orders are sampled", async () => {
    const pulled = levers.filter((lever) => lever.default === 0 && lever.unit !== "SWITCH");
    const value = (lever: (typeof pulled)[number]): LeverValue => ({ key: lever.key, value: lever.step });
    const to: Scenario = {
      ...plain,
      assumptions: pulled.filter((lever) => lever.kind === "ASSUMPTION").map(value),
      measures: pulled.filter((lever) => lever.kind === "MEASURE").map(value),
    };
    const found = await bridge({ dataset: after, scenario: plain }, { dataset: after, scenario: to });
    expect(found.parts.length).toBeGreaterThan(8);
    expect(found.method).toBe("SAMPLED");
    expectWhole(found);
  });

  it("adds up between any two random sectors", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, sectorDataset, async (from, to) => {
        expectWhole(await bridge({ dataset: from, scenario: plain }, { dataset: to, scenario: plain }));
      }),
    );
  });
});
