import { emptyScenario, levers, scenarioFromQuery, scenarioToQuery } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { isScenarioName, SCENARIO_NAMES } from "./scenario-names.js";

const context = { vintages: ["2026-01"], defaultVintage: "2026-01" };

describe("isScenarioName", () => {
  it("knows every name that a scenario writes", () => {
    const scenario = {
      ...emptyScenario("2026-01"),
      measures: levers.filter(({ kind }) => kind === "MEASURE").map(({ key, max }) => ({ key, value: max })),
      assumptions: levers.filter(({ kind }) => kind === "ASSUMPTION").map(({ key, max }) => ({ key, value: max })),
      solidarity: {
        give: "STATUTORY_LEVY" as const,
        receive: "MOST_HOMES" as const,
        route: "POOL" as const,
        reserveShare: 0.5,
        maxDistanceKm: 10,
      },
    };
    for (const [name] of scenarioToQuery(scenario)) expect(isScenarioName(name), name).toBe(true);
  });

  it("knows no name that the model passes over", () => {
    const names = SCENARIO_NAMES.split(", ").map((name) => name.replace(/<.*>/, "x"));
    for (const name of names) {
      expect(isScenarioName(name), name).toBe(true);
      expect(scenarioFromQuery([[name, "?"]], context).ok, name).toBe(false);
    }
    for (const name of ["region", "view", "utm_source", "A.x", ""]) expect(isScenarioName(name), name).toBe(false);
  });
});
