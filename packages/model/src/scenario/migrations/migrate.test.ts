import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCENARIO_VERSION } from "../defaults.js";
import { parseScenario } from "../parse/parse-scenario.js";
import { scenarioHash } from "../scenario-hash.js";

/** Documents as they were shared, with the scenario they must mean for as long as this product exists. */
interface FrozenExample {
  readonly version: number;
  readonly document: unknown;
  readonly scenario: unknown;
  readonly hash: string;
}

const folder = new URL("./frozen/", import.meta.url);
const names = readdirSync(folder).sort();
const read = (name: string): FrozenExample => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const context = { vintages: ["2024-12", "2026-01"], defaultVintage: "2026-01" };

describe("scenarios of every version keep their meaning", () => {
  it.each(names)("%s", (name) => {
    const { document, scenario, hash } = read(name);
    const parsed = parseScenario(document, context);
    expect(parsed).toEqual({ ok: true, scenario });
    expect(parsed.ok && scenarioHash(parsed.scenario)).toBe(hash);
  });

  it("has a frozen example of every version", () => {
    const versions = new Set(names.map((name) => read(name).version));
    expect([...versions]).toEqual(Array.from({ length: SCENARIO_VERSION + 1 }, (_, version) => version));
  });

  it.each([[{ v: 0, measures: [] }], [{ v: 0, rule: { reserveShare: 0.1 } }], [{ v: 0, levers: [] }], [{ v: 1 }]])(
    "refuses %j, which no version ever wrote",
    (document) => {
      const parsed = parseScenario(document, context);
      expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toContain("UNKNOWN_FIELD");
    },
  );
});
