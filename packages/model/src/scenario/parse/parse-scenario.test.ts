import { describe, expect, it } from "vitest";
import { emptyScenario } from "../defaults.js";
import { parseScenario, type ScenarioContext } from "./parse-scenario.js";

const context: ScenarioContext = { vintages: ["2026-01", "2024-12"], defaultVintage: "2026-01" };

/** Codes of all faults with their places. */
function faultsOf(input: unknown, more: Partial<ScenarioContext> = {}): string[] {
  const parsed = parseScenario(input, { ...context, ...more });
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path}`);
}

const measure = (value: unknown, more: object = {}) => ({ measures: [{ key: "rentIncrease", value, ...more }] });

describe("parseScenario", () => {
  it.each([
    [undefined],
    [null],
    [{}],
    [{ assumptions: null, measures: null, solidarity: null }],
    [Object.create(null)],
  ])("reads %j as the newest vintage without levers", (input) =>
    expect(parseScenario(input, context)).toEqual({ ok: true, scenario: emptyScenario("2026-01") }),
  );

  it("reads levers into canonical order and leaves out what is their own", () => {
    const input = {
      version: 1,
      vintage: "2024-12",
      assumptions: [{ key: "marketInterest", value: -0.5, from: 2025, until: 2034 }],
      measures: [
        { key: "subsidyPerHome", value: 10_000, from: 2027, until: null },
        { key: "ambitionHomes", value: 100 },
        { key: "rentIncrease", value: -0 },
        { key: "normIcr", value: 1.4 },
      ],
      solidarity: { route: "POOL", reserveShare: -0 },
    };
    expect(parseScenario(input, context)).toEqual({
      ok: true,
      scenario: {
        version: 1,
        vintage: "2024-12",
        assumptions: [{ key: "marketInterest", value: -0.5 }],
        measures: [
          { key: "normIcr", value: 1.4 },
          { key: "subsidyPerHome", value: 10_000, from: 2027 },
        ],
        solidarity: { give: "PROPORTIONAL", receive: "PROPORTIONAL", route: "POOL", reserveShare: 0 },
      },
    });
  });

  it.each<[unknown, string]>([
    [Number.NaN, "NOT_A_NUMBER"],
    [JSON.parse("1e999"), "NOT_A_NUMBER"],
    ["5", "NOT_A_NUMBER"],
    [true, "NOT_A_NUMBER"],
    [null, "NOT_A_NUMBER"],
    [undefined, "NOT_A_NUMBER"],
    [[1], "NOT_A_NUMBER"],
    [1e308, "OUT_OF_RANGE"],
    [3 + 2 ** -51, "OUT_OF_RANGE"],
    [-8 - 2 ** -49, "OUT_OF_RANGE"],
  ])("refuses the value %s: %s", (value, code) => {
    expect(faultsOf(measure(value))).toEqual([`${code} scenario.measures[0].value`]);
  });

  it("takes the bounds themselves, and of a switch only off and on", () => {
    expect(faultsOf(measure(3))).toEqual([]);
    expect(faultsOf(measure(-3))).toEqual([]);
    expect(faultsOf({ measures: [{ key: "taxRelief", value: 0.5 }] })).toEqual([
      "OUT_OF_RANGE scenario.measures[0].value",
    ]);
  });

  it.each<[unknown, string]>([
    [2024, "YEAR_OUT_OF_RANGE"],
    [2035, "YEAR_OUT_OF_RANGE"],
    [2026.5, "YEAR_OUT_OF_RANGE"],
    [Number.NaN, "YEAR_OUT_OF_RANGE"],
    ["2026", "WRONG_TYPE"],
    [[], "WRONG_TYPE"],
  ])("refuses the year %s: %s", (year, code) => {
    expect(faultsOf(measure(1, { from: year }))).toEqual([`${code} scenario.measures[0].from`]);
    expect(faultsOf(measure(1, { until: year }))).toEqual([`${code} scenario.measures[0].until`]);
  });

  it("refuses years of a lever that holds in all years", () => {
    const norm = (from: number) => ({ measures: [{ key: "normLtv", value: 90, from }] });
    expect(faultsOf(norm(2025))).toEqual([]);
    expect(faultsOf(norm(2027))).toEqual(["YEAR_OUT_OF_RANGE scenario.measures[0].from"]);
  });

  it("reports every fault at once", () => {
    const input = {
      vintage: "2027-01",
      colour: "red",
      assumptions: [
        { key: "rentIncrease", value: 1 },
        { key: "sunshine", value: 1 },
        { key: "inflation", value: 99, from: 2031, until: 2029 },
        { key: "inflation", value: 1 },
      ],
      measures: "all",
      solidarity: { give: "GENEROUS", receive: 7, route: "POOL", maxDistanceKm: 100, reserveShare: 2 },
    };
    expect(faultsOf(input)).toEqual([
      "UNKNOWN_FIELD scenario",
      "UNKNOWN_VINTAGE scenario.vintage",
      "CONTRADICTION scenario.solidarity.maxDistanceKm",
      "UNKNOWN_RULE scenario.solidarity.give",
      "WRONG_TYPE scenario.solidarity.receive",
      "OUT_OF_RANGE scenario.solidarity.reserveShare",
      "DUPLICATE_LEVER scenario.assumptions[3].key",
      "WRONG_KIND scenario.assumptions[0].key",
      "UNKNOWN_LEVER scenario.assumptions[1].key",
      "OUT_OF_RANGE scenario.assumptions[2].value",
      "END_BEFORE_START scenario.assumptions[2].until",
      "WRONG_TYPE scenario.measures",
    ]);
  });

  it.each([2, 1.5, -1, "1", true])("refuses version %s", (version) => {
    expect(faultsOf({ version })).toEqual(["UNKNOWN_VERSION scenario.version"]);
  });

  it("does not read a list of thousands", () => {
    expect(faultsOf({ measures: Array.from({ length: 5000 }, () => ({})) })).toEqual(["TOO_MANY scenario.measures"]);
  });

  it("gives no name a meaning of its own", () => {
    const input = JSON.parse('{"__proto__":{"polluted":1},"constructor":1,"measures":[{"key":"__proto__","value":1}]}');
    expect(faultsOf(input)).toEqual([
      "UNKNOWN_FIELD scenario",
      "UNKNOWN_FIELD scenario",
      "UNKNOWN_LEVER scenario.measures[0].key",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  it("repeats no more of an input than it must", () => {
    const parsed = parseScenario({ vintage: "x".repeat(10_000) }, context);
    expect(parsed.ok ? "" : parsed.faults[0]?.value).toHaveLength(61);
  });

  it("refuses levers on a vintage without accounts, and only there", () => {
    const regionTables = ["2024-12"];
    expect(faultsOf({ ...measure(1), vintage: "2024-12" }, { regionTables })).toEqual([
      "LEVERS_NEED_ACCOUNTS scenario",
    ]);
    expect(faultsOf({ ...measure(0), vintage: "2024-12" }, { regionTables })).toEqual([]);
    expect(faultsOf(measure(1), { regionTables })).toEqual([]);
  });
});
