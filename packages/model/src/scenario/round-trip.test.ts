import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioInput, testVintages } from "../../test/scenario-arbitrary.js";
import { canonicalJson } from "../support/canonical.js";
import { canonicalScenario } from "./canonical-scenario.js";
import { type ParsedScenario, parseScenario } from "./parse/parse-scenario.js";
import { scenarioFromQuery } from "./query/scenario-from-query.js";
import { scenarioToQuery } from "./query/scenario-to-query.js";
import { scenarioHash } from "./scenario-hash.js";
import { scenarioToInput } from "./scenario-to-input.js";
import type { Scenario } from "./types.js";

const context = { vintages: testVintages, defaultVintage: "2024-12" };

function read(parsed: ParsedScenario): Scenario {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scenario;
}

const parse = (input: unknown) => read(parseScenario(input, context));

describe("a scenario keeps its meaning on every way there and back", () => {
  it("has one canonical form", () => {
    fc.assert(
      fc.property(scenarioInput, (input) => {
        const scenario = parse(input);
        expect(canonicalScenario(scenario)).toEqual(scenario);
        expect(parse(scenario)).toEqual(scenario);
        const turned = { ...input, measures: [...input.measures].reverse() };
        expect(scenarioHash(parse(turned))).toBe(scenarioHash(scenario));
      }),
    );
  });

  it("through a link", () => {
    fc.assert(
      fc.property(scenarioInput, (input) => {
        const scenario = parse(input);
        const link = new URLSearchParams(scenarioToQuery(scenario)).toString();
        const back = read(scenarioFromQuery(new URLSearchParams(link), context));
        expect(back).toEqual(scenario);
        expect(scenarioHash(back)).toBe(scenarioHash(scenario));
      }),
    );
  });

  it("through GraphQL input and through JSON", () => {
    fc.assert(
      fc.property(scenarioInput, (input) => {
        const scenario = parse(input);
        const { vintage, scenario: variables } = scenarioToInput(scenario);
        expect(parse({ ...JSON.parse(JSON.stringify(variables)), vintage })).toEqual(scenario);
        expect(parse(JSON.parse(canonicalJson(scenario)))).toEqual(scenario);
      }),
    );
  });
});

describe("garbage is refused, never thrown", () => {
  const isAnswer = (parsed: ParsedScenario) => (parsed.ok ? true : parsed.faults.length > 0);

  it("as a document", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (input) =>
        isAnswer(parseScenario(input, context)),
      ),
    );
  });

  it("in the places of a document", () => {
    const anywhere = fc.record(
      {
        version: fc.oneof(fc.constant(1), fc.anything()),
        v: fc.anything(),
        vintage: fc.anything(),
        assumptions: fc.oneof(fc.anything(), fc.array(fc.record({ key: fc.anything(), value: fc.anything() }))),
        measures: fc.array(fc.record({ key: fc.constant("rentIncrease"), from: fc.anything(), until: fc.anything() })),
        solidarity: fc.oneof(fc.anything(), fc.record({ give: fc.anything(), maxDistanceKm: fc.anything() })),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(anywhere, (input) => isAnswer(parseScenario(input, context))));
  });

  it("as a link", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("v", "give", "max", "version", "a.", "m.rentIncrease", "m.__proto__"),
    );
    const value = fc.oneof(fc.string(), fc.stringMatching(/^-?\d*(\.\d*)?@?\d*-?\d*$/));
    fc.assert(fc.property(fc.array(fc.tuple(name, value)), (pairs) => isAnswer(scenarioFromQuery(pairs, context))));
  });
});
