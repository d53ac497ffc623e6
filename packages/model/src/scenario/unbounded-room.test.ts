import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioInput } from "../../test/scenario-arbitrary.js";
import { syntheticSector } from "../../test/synthetic-sector.js";
import { balanceOf } from "../outcome/evaluate.js";
import { emptyScenario } from "./defaults.js";
import { parseScenario } from "./parse/parse-scenario.js";
import type { LeverValue, Scenario } from "./types.js";
import { unboundedRoomFaults } from "./unbounded-room.js";

const dataset = syntheticSector(6);
const withMeasures = (...measures: LeverValue[]): Scenario => ({ ...emptyScenario("2026-01"), measures });

function expectFinite(scenario: Scenario): void {
  for (const { years: _, region: __, ...figures } of balanceOf(dataset, scenario).positions) {
    for (const [name, value] of Object.entries(figures)) {
      expect(Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER, `${name}: ${value}`).toBe(true);
    }
  }
}

describe("levers that together leave nothing that bounds the room", () => {
  it.each<[string, LeverValue[]]>([
    ["no measures", [{ key: "ambitionMeasures", value: 0 }]],
    ["measures paid for", [{ key: "subsidyPerMeasure", value: 35_000 }]],
  ])("are named: %s", (_name, others) => {
    const scenario = withMeasures({ key: "normIcr", value: 1 }, { key: "subsidyPerHome", value: 200_000 }, ...others);
    const [fault, ...more] = unboundedRoomFaults(dataset, scenario);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code: "NO_ANSWER", path: "scenario" });
    expect(fault?.message).toContain("subsidyPerHome = 200000");
    expectFinite(scenario);
  });

  it("leaves out those that do not matter", () => {
    const scenario = withMeasures(
      { key: "normIcr", value: 1 },
      { key: "subsidyPerHome", value: 200_000 },
      { key: "ambitionMeasures", value: 0 },
      { key: "commercialSurplusShare", value: 10 },
    );
    expect(unboundedRoomFaults(dataset, scenario)[0]?.message).not.toContain("commercialSurplusShare");
  });

  it("are the only ones without an answer, over the whole ranges of all levers", () => {
    // Rare combinations need more than a few.
    const numRuns = 6 * Number(process.env.TEST_RUNS);
    let refused = 0;
    fc.assert(
      fc.property(scenarioInput, (input) => {
        const parsed = parseScenario(
          { ...input, vintage: "2026-01" },
          { vintages: ["2026-01"], defaultVintage: "2026-01" },
        );
        if (!parsed.ok) throw new Error("a legal scenario was refused");
        const faults = unboundedRoomFaults(dataset, parsed.scenario);
        refused += faults.length;
        expectFinite(parsed.scenario);
      }),
      { numRuns },
    );
    expect(refused).toBeLessThan(numRuns / 3);
  });

  it("are none where no lever is pulled", () => {
    expect(unboundedRoomFaults(dataset, emptyScenario("2026-01"))).toEqual([]);
  });
});
