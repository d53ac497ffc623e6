import { describe, expect, it } from "vitest";
import { emptyScenario } from "../../scenario/defaults.js";
import { requireLever } from "../common/lever-in-scenario.js";
import { defaultDistributions, normalQuantile, scenarioAt } from "./distributions.js";

const scenario = emptyScenario("2026-01");

describe("distributions", () => {
  it("know the normal quantiles, also at the very edge", () => {
    expect(normalQuantile(0.5, 2, 3)).toBe(2);
    expect(normalQuantile(0.9, 0, 1)).toBeCloseTo(1.2815515655446004, 12);
    expect(Number.isFinite(normalQuantile(0, 0, 1))).toBe(true);
    expect(Number.isFinite(normalQuantile(1, 0, 1))).toBe(true);
  });

  it("name assumptions only", () => {
    for (const { lever } of defaultDistributions) expect(requireLever(lever).kind).toBe("ASSUMPTION");
  });

  it("are added to what the scenario says already, in the years that it names", () => {
    const own = { ...scenario, assumptions: [{ key: "marketInterest", value: 0.5, from: 2028 }] };
    const drawn = scenarioAt(own, [{ lever: "marketInterest", mean: 0.25, standardDeviation: 1 }], [0.5]);
    expect(drawn.assumptions).toEqual([{ key: "marketInterest", value: 0.75, from: 2028 }]);
  });

  it("never leave the range of the lever", () => {
    const { min, max } = requireLever("marketInterest");
    const wild = [{ lever: "marketInterest", mean: 0, standardDeviation: 100 }];
    expect(scenarioAt(scenario, wild, [0.001]).assumptions[0]?.value).toBe(min);
    expect(scenarioAt(scenario, wild, [0.999]).assumptions[0]?.value).toBe(max);
  });
});
