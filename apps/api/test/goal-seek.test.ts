import { levers } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const GOAL_SEEK = `query ($vintage: String, $scenario: ScenarioInput, $lever: String!) {
  goalSeek(vintage: $vintage, scenario: $scenario, lever: $lever) {
    __typename
    ... on ScenarioFaults { faults { code path value } }
    ... on GoalSeek { lever { key unit min max } answer value steppedValue bestValue openBefore openAtBest openAtStep evaluations }
  } }`;

const seek = async (variables: object): Promise<Tree> => {
  const { body } = await server.ask(GOAL_SEEK, variables);
  expect(body.errors).toBeUndefined();
  return body.data?.goalSeek as Tree;
};

const openAt = async (lever: (typeof levers)[number], value: number): Promise<number> => {
  const list = lever.kind === "ASSUMPTION" ? "assumptions" : "measures";
  const { body } = await server.ask(
    "query ($scenario: ScenarioInput) { outcome(scenario: $scenario) { ... on Outcome { national { open } } } }",
    { scenario: { [list]: [{ key: lever.key, value }] } },
  );
  return Number(body.data?.outcome?.national?.open);
};

const MILLION = 1_000_000;

describe("goalSeek on the newest recalculation", () => {
  it.each(levers.map((lever) => [lever.key, lever] as const))("moves %s to a value that holds", async (key, lever) => {
    const found = await seek({ lever: key });
    expect(found.lever).toMatchObject({ key, unit: lever.unit });
    const best = Number(found.bestValue);
    expect(best).toBeGreaterThanOrEqual(lever.min);
    expect(best).toBeLessThanOrEqual(lever.max);
    expect(await openAt(lever, best)).toBe(Number(found.openAtBest));
    const answer = String(found.answer);
    if (answer === "FOUND") {
      expect(Number(found.value)).toBe(best);
      expect(Number(found.openAtBest)).toBeLessThanOrEqual(MILLION);
      if (JSON.stringify(found.steppedValue) !== "null")
        expect(await openAt(lever, Number(found.steppedValue))).toBeLessThanOrEqual(MILLION);
    } else {
      expect(answer).toBe("NONE_IN_RANGE");
      expect(found).toMatchObject({ value: null, steppedValue: null });
      expect(await openAt(lever, lever.min)).toBeGreaterThan(MILLION);
      expect(await openAt(lever, lever.max)).toBeGreaterThan(MILLION);
    }
  });
});

describe("goalSeek", () => {
  it("keeps the rest of the scenario, whole euros under a reserve included", async () => {
    const scenario = { measures: [{ key: "ambitionHomes", value: 90 }], solidarity: { reserveShare: 0.37 } };
    const found = await seek({ vintage: "2026-01", scenario, lever: "rentIncrease" });
    const alone = await seek({ vintage: "2026-01", lever: "rentIncrease" });
    expect(String(found.answer)).toBe("FOUND");
    expect(Number(found.openBefore)).not.toBe(Number(alone.openBefore));
  });

  it("says everything that is wrong at once", async () => {
    const scenario = { measures: [{ key: "rentIncrease", value: 99 }] };
    expect(await seek({ vintage: "1999-01", scenario, lever: "__proto__" })).toEqual({
      __typename: "ScenarioFaults",
      faults: [
        { code: "UNKNOWN_VINTAGE", path: "vintage", value: "1999-01" },
        { code: "OUT_OF_RANGE", path: "scenario.measures[0].value", value: "99" },
        { code: "UNKNOWN_LEVER", path: "lever", value: "__proto__" },
      ],
    });
  });
});
