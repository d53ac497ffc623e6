import {
  BRIDGE_FIGURES,
  bridge,
  emptyScenario,
  ensemble,
  evaluate,
  goalSeek,
  headlineOf,
  type LeverValue,
  lastingPace,
  leverByKey,
  levers,
  OPEN_TOLERANCE,
  type Scenario,
} from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { referenceSectors } from "./reference.js";

const [newest, oldest] = referenceSectors();
if (!newest || !oldest) throw new Error("There are no two vintages");
const scenario = emptyScenario(newest.vintage.code);

function pulled(key: string, value: number): Scenario {
  const list: LeverValue[] = [{ key, value }];
  return leverByKey(key)?.kind === "ASSUMPTION" ? { ...scenario, assumptions: list } : { ...scenario, measures: list };
}

describe("the reference sector of January 2026", () => {
  it.each(levers.map((lever) => lever.key))("goal seek of %s holds when its answer is evaluated", async (key) => {
    const found = await goalSeek(newest, scenario, key);
    expect(found.openBefore).toBe(17_700_000_000);
    const { national } = await evaluate(newest, pulled(key, found.bestValue));
    expect(national.open).toBe(found.openAtBest);
    expect(found.answer === "FOUND").toBe(national.open <= OPEN_TOLERANCE);
    if (found.answer === "FOUND") {
      const stepped = await evaluate(newest, pulled(key, found.steppedValue ?? Number.NaN));
      expect(stepped.national.open).toBeLessThanOrEqual(OPEN_TOLERANCE);
    }
  });

  it("is explained by a bridge from December 2024 that adds up to the euro, and says that no split was published", async () => {
    const from = { dataset: oldest, scenario: emptyScenario(oldest.vintage.code) };
    const found = await bridge(from, { dataset: newest, scenario });
    expect(found.publishedSplit).toBe(false);
    expect(found.parts.map((part) => part.key)).toEqual(["MARKET_INTEREST", "UNIT_COSTS"]);
    for (const figure of BRIDGE_FIGURES) {
      const total = found.parts.reduce((sum, part) => sum + part.figures[figure].amount, 0);
      expect(total).toBe(found.difference[figure]);
    }
  });

  it("has an ensemble whose median lies near the outcome", async () => {
    const { national } = await ensemble(newest, scenario, { runs: 300 });
    const { open, shortfall } = await headlineOf(newest, scenario);
    expect(Math.abs(national.open.p50 - open)).toBeLessThan(1e9);
    expect(Math.abs(national.shortfall.p50 - shortfall)).toBeLessThan(1e9);
    expect(national.open.mean).toBeGreaterThan(national.open.p50);
  });

  it("cannot keep up the agreed pace", () => {
    const { national, regions } = lastingPace(newest, scenario);
    expect(national.pace).toBeGreaterThan(0);
    expect(national.pace).toBeLessThan(1);
    expect(regions).toHaveLength(19);
  });
});
