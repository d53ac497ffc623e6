import {
  BRIDGE_FIGURES,
  balanceOf,
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
  neutralValue,
  OPEN_TOLERANCE,
  type Scenario,
} from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { referenceSectors } from "./reference.js";

const [newest, oldest] = referenceSectors();
if (!newest || !oldest) throw new Error("There are no two vintages");
const scenario = emptyScenario(newest.vintage.code);

/** Each of nineteen regions is rounded to whole euros twice. */
const ROUNDING = 40;

function pulled(key: string, value: number): Scenario {
  const list: LeverValue[] = [{ key, value }];
  return leverByKey(key)?.kind === "ASSUMPTION" ? { ...scenario, assumptions: list } : { ...scenario, measures: list };
}

/** First and last year of a measure, each pair once. */
const FIRST = 2026;
const LAST = 2034;
const yearPairs = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i).flatMap((from) =>
  Array.from({ length: LAST - from + 1 }, (_, i) => ({ from, ...(from + i < LAST ? { until: from + i } : {}) })),
);

describe.each([newest, oldest])("in the reference sector of $vintage.code", (sector) => {
  const shortfallWith = (measures: readonly LeverValue[]) =>
    balanceOf(sector, { ...emptyScenario(sector.vintage.code), measures }).positions.reduce(
      (sum, { shortfall }) => sum + shortfall,
      0,
    );
  // Fewer measures late can: see docs/scenarios.md, "Which way a lever works".
  const helping = levers.filter(
    ({ kind, effectOfMore, key, companionOf }) =>
      kind === "MEASURE" && effectOfMore !== "DEPENDS" && key !== "ambitionMeasures" && companionOf === undefined,
  );

  it.each(helping.map((lever) => [lever.key, lever] as const))(
    "%s never raises the shortfall, whatever its years",
    (key, lever) => {
      const { unit, min, max, effectOfMore, wholePeriod } = lever;
      const end = effectOfMore === "LOWERS_SHORTFALL" ? max : min;
      const start = neutralValue(lever, sector);
      const values = unit === "SWITCH" ? [end] : [start + 0.2 * (end - start), end];
      const before = shortfallWith([]);
      const raised = values.flatMap((value) =>
        (wholePeriod ? [{}] : yearPairs)
          .map((years) => ({ key, value, ...years }))
          .filter((measure) => shortfallWith([measure]) > before + ROUNDING),
      );
      expect(raised).toEqual([]);
    },
  );
});

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
