import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import type { SolidarityRule } from "../../solidarity/types.js";
import { headlineOf } from "./headline.js";

const rules = fc.record<SolidarityRule>(
  {
    give: fc.constantFrom("PROPORTIONAL", "STATUTORY_LEVY"),
    receive: fc.constantFrom("PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"),
    route: fc.constantFrom("NEAREST", "POOL"),
    reserveShare: fc.constantFrom(0, 0.1),
    maxDistanceKm: fc.constant(60),
  },
  { requiredKeys: ["give", "receive", "route", "reserveShare"] },
);

describe("headlineOf", () => {
  it("says what evaluate says, whatever the rule", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, rules, fc.constantFrom(0, 50, 99, 120), async (dataset, solidarity, value) => {
        const measures = [{ key: "ambitionHomes", value }];
        const scenario = { ...emptyScenario("test"), measures, solidarity };
        const { national } = await evaluate(dataset, scenario);
        const headline = await headlineOf(dataset, scenario);
        for (const [name, value] of Object.entries(headline)) {
          expect(value, name).toBe(national[name as keyof typeof headline]);
        }
      }),
    );
  });
});
