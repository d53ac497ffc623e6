import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRegionSector } from "../../../test/own-region-sector.js";
import { runSector } from "../../balance/run-sector.js";
import { prepareSector } from "../../dataset/prepare-sector.js";
import { applyScenario } from "../apply-scenario.js";
import { emptyScenario } from "../defaults.js";
import { FIRST_DECIDABLE_YEAR, LAST_LEVER_YEAR, type Lever } from "../lever.js";
import { parseScenario } from "../parse/parse-scenario.js";
import { scenarioFromQuery } from "../query/scenario-from-query.js";
import { scenarioToQuery } from "../query/scenario-to-query.js";
import { levers } from "./registry.js";
import { scaleInYears, withoutPercent } from "./write-years.js";

/** The example of docs/recipes/add-a-lever.md: all that a new lever takes. */
const levyCut: Lever = {
  key: "levyCut",
  description: "Percent off the levies that corporations pay, as far as they are part of management cost.",
  kind: "MEASURE",
  unit: "PERCENT",
  min: 0,
  max: 50,
  step: 1,
  default: 0,
  firstYear: FIRST_DECIDABLE_YEAR,
  lastYear: LAST_LEVER_YEAR,
  wholePeriod: false,
  decidedBy: ["STATE"],
  claim: null,
  effectOfMore: "LOWERS_SHORTFALL",
  apply: ({ terms }, value, years) => scaleInYears(terms.managementFactor, withoutPercent(value), years),
};

const registry = [...levers, levyCut];
const context = { vintages: ["test"], defaultVintage: "test", registry };
const input = { measures: [{ key: "levyCut", value: 20, from: 2028 }] };

describe("adding a lever takes one file", () => {
  it("is read, checked and refused like any other", () => {
    expect(parseScenario(input, context).ok).toBe(true);
    expect(parseScenario(input, { ...context, registry: levers }).ok).toBe(false);
    const parsed = parseScenario({ measures: [{ key: "levyCut", value: 51 }] }, context);
    expect(parsed.ok ? [] : parsed.faults).toMatchObject([{ code: "OUT_OF_RANGE", allowed: "0 to 50" }]);
  });

  it("travels in links", () => {
    const parsed = parseScenario(input, context);
    if (!parsed.ok) throw new Error("refused");
    const query = scenarioToQuery(parsed.scenario);
    expect(query).toContainEqual(["m.levyCut", "20@2028-"]);
    expect(scenarioFromQuery(query, context)).toEqual(parsed);
  });

  it("changes what corporations can do", () => {
    const [dataset] = fc.sample(ownRegionSector, { numRuns: 1, seed: 1 });
    const parsed = parseScenario(input, context);
    if (!dataset || !parsed.ok) throw new Error("no sample");
    const roomUnder = (scenario: typeof parsed.scenario) =>
      runSector(prepareSector(dataset), applyScenario(dataset, scenario, registry)).room.reduce((p, q) => p + q);
    expect(roomUnder(parsed.scenario)).toBeGreaterThan(roomUnder(emptyScenario("test")));
  });
});
