import { emptyScenario, levers, scenarioFromQuery, scenarioHash } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

const OUTCOME = `query ($vintage: String, $scenario: ScenarioInput) { outcome(vintage: $vintage, scenario: $scenario) {
  __typename
  ... on ScenarioFaults { faults { code path value allowed } }
  ... on Outcome { hash scenarioHash datasetHash engineVersion national { task shortfall open homesLost }
    scenario { version vintage query hash assumptions { key value from until } measures { key value from until }
      solidarity { give receive route reserveShare maxDistanceKm } }
    costs { tenants { monthlyExtraFirst monthlyExtraLast total } state { subsidies taxForgone total perYear }
      corporations { upkeepCut debtExtraEnd } notBuilt { homesAgreed homesDropped homesLost homes }
      years { year rentPaidExtra subsidies stateTotal homesDropped } } } } }`;

async function outcomeOf(scenario?: unknown, vintage?: string): Promise<Tree> {
  const { body } = await server.ask(OUTCOME, { scenario, vintage });
  expect(body.errors).toBeUndefined();
  return body.data?.outcome as Tree;
}

const faultsOf = async (scenario: unknown) =>
  list((await outcomeOf(scenario)).faults).map(({ code, path }) => `${String(code)} ${String(path)}`);

const CONTEXT = { vintages: ["2026-01", "2024-12"], defaultVintage: "2026-01" };
const SCENARIO = {
  assumptions: [{ key: "marketInterest", value: -0.25 }],
  measures: [
    { key: "subsidyPerHome", value: 10_000, from: 2028 },
    { key: "rentIncrease", value: 0.5, from: 2027, until: 2030 },
    { key: "ambitionHomes", value: 90 },
    { key: "maintenanceCut", value: 0 },
  ],
  solidarity: { give: "STATUTORY_LEVY", reserveShare: 0.1 },
};

describe("a scenario without levers", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty document", {}],
    ["empty lists", { version: 1, assumptions: [], measures: [], solidarity: {} }],
    ["levers that change nothing", { measures: [{ key: "rentIncrease", value: 0 }] }],
    ["minus zero", { measures: [{ key: "rentIncrease", value: -0 }] }],
    ["the default rule, written out", { solidarity: { give: "PROPORTIONAL", route: "NEAREST", reserveShare: 0 } }],
  ])("is the recalculation itself, to the last bit: %s", async (_what, scenario) => {
    const outcome = await outcomeOf(scenario, "2026-01");
    expect(outcome).toEqual(await outcomeOf(undefined, "2026-01"));
    expect(String(outcome.scenarioHash)).toBe(scenarioHash(emptyScenario("2026-01")));
    expect(outcome.scenario).toMatchObject({ query: "v=2026-01", assumptions: [], measures: [] });
    expect(outcome.costs).toMatchObject({
      tenants: { monthlyExtraFirst: 0, monthlyExtraLast: 0, total: 0 },
      state: { subsidies: 0, taxForgone: 0, total: 0, perYear: 0 },
      corporations: { upkeepCut: 0, debtExtraEnd: 0 },
    });
  });
});

describe("a scenario with levers", () => {
  it("is echoed in its canonical form, and has one hash as input, as link and as document", async () => {
    const outcome = await outcomeOf(SCENARIO);
    const { scenario } = outcome;
    expect(list(scenario?.measures).map((measure) => String(measure.key))).toEqual([
      "ambitionHomes",
      "rentIncrease",
      "subsidyPerHome",
    ]);
    expect(list(scenario?.measures)[1]).toEqual({ key: "rentIncrease", value: 0.5, from: 2027, until: 2030 });
    const link = String(scenario?.query);
    expect(link).toContain("m.rentIncrease=0.5@2027-2030");
    const read = scenarioFromQuery(new URLSearchParams(link), CONTEXT);
    expect(read.ok && scenarioHash(read.scenario)).toBe(outcome.scenarioHash);
    expect(scenario?.hash).toBe(outcome.scenarioHash);
  });

  it("means the same in any order, with defaults written out, and as its own echo", async () => {
    const outcome = await outcomeOf(SCENARIO);
    const turned = { ...SCENARIO, version: 1, measures: SCENARIO.measures.toReversed() };
    expect(await outcomeOf(turned)).toEqual(outcome);
    const { version, assumptions, measures, solidarity } = outcome.scenario ?? ({} as Tree);
    expect(await outcomeOf({ version, assumptions, measures, solidarity })).toEqual(outcome);
  });

  it("is never free: somebody pays", async () => {
    const { costs, national } = await outcomeOf(SCENARIO);
    expect(Number(costs?.tenants?.total)).toBeGreaterThan(0);
    expect(Number(costs?.state?.total)).toBe(Number(costs?.state?.subsidies) + Number(costs?.state?.taxForgone));
    expect(Number(costs?.notBuilt?.homesLost)).toBe(Number(national?.homesLost));
    expect(Number(costs?.notBuilt?.homes)).toBe(
      Number(costs?.notBuilt?.homesDropped) + Number(costs?.notBuilt?.homesLost),
    );
    expect(Number(costs?.notBuilt?.homesDropped)).toBeGreaterThan(0);
    expect(list(costs?.years)).toHaveLength(10);
  });

  it("names what it was computed from", async () => {
    const [one, other] = [await outcomeOf(SCENARIO, "2026-01"), await outcomeOf(SCENARIO, "2024-12")];
    expect(one.datasetHash).not.toBe(other.datasetHash);
    expect(one.scenarioHash).not.toBe(other.scenarioHash);
    expect(String(one.engineVersion)).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

/** The next number that a double can hold, above for up = 1 and below for up = -1. */
function besides(value: number, up: 1 | -1): number {
  if (value === 0) return up * Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = bits[0]! + (value > 0 === up > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0]!;
}

describe("values of levers", () => {
  const listOf = (kind: string) => (kind === "ASSUMPTION" ? "assumptions" : "measures");

  it("are taken at both ends of the range, and refused one bit outside, for every lever", async () => {
    const at = (side: "min" | "max", outside: boolean) => {
      const scenario: Record<string, unknown[]> = { assumptions: [], measures: [] };
      for (const lever of levers) {
        const value = outside ? besides(lever[side], side === "min" ? -1 : 1) : lever[side];
        scenario[listOf(lever.kind)]?.push({ key: lever.key, value });
      }
      return scenario;
    };
    for (const side of ["min", "max"] as const) {
      expect(await outcomeOf(at(side, false))).toMatchObject({ __typename: "Outcome" });
      const faults = list((await outcomeOf(at(side, true))).faults);
      expect(faults).toHaveLength(levers.length);
      for (const fault of faults) {
        expect(String(fault.code)).toBe("OUT_OF_RANGE");
        expect(String(fault.path)).toMatch(/^scenario\.(assumptions|measures)\[\d+\]\.value$/);
        expect(String(fault.allowed)).toMatch(/\d/);
      }
    }
  });

  it.each(['"5"', "true", "null", "{}", "[1]", "1e999", "-1e999"])("are refused as %s in JSON", async (value) => {
    const text = `{"query":${JSON.stringify(OUTCOME)},"variables":{"scenario":{"measures":[{"key":"rentIncrease","value":${value}}]}}}`;
    const { body } = await server.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
    });
    const refused = body.errors?.[0]?.extensions?.fault ?? list(body.data?.outcome?.faults)[0];
    expect(String(refused?.path)).toMatch(/measures.*value/);
    expect(String(refused?.allowed).length).toBeGreaterThan(2);
    expect(body.data?.outcome?.hash).toBeUndefined();
  });

  it.each(["NaN", "Infinity", "1e999", '"5"', "true", "null"])("are refused as %s in a query", async (value) => {
    const { body } = await server.ask(
      `{ outcome(scenario: { measures: [{ key: "rentIncrease", value: ${value} }] }) { ... on ScenarioFaults { faults { code path } } } }`,
    );
    expect(body.errors ?? list(body.data?.outcome?.faults)).not.toHaveLength(0);
    expect(body.data?.outcome?.hash).toBeUndefined();
  });

  it("that are each allowed but together have no answer are named", async () => {
    const measures = [
      { key: "normIcr", value: 1 },
      { key: "subsidyPerHome", value: 200_000 },
      { key: "ambitionMeasures", value: 0 },
    ];
    expect(await faultsOf({ measures })).toEqual(["NO_ANSWER scenario"]);
  });

  it.each([1e308, -1e308, -8.000001])("are refused out of range: %d", async (value) => {
    expect(await faultsOf({ measures: [{ key: "rentIncrease", value }] })).toEqual([
      "OUT_OF_RANGE scenario.measures[0].value",
    ]);
  });

  it("of a switch are off or on", async () => {
    expect(await faultsOf({ measures: [{ key: "taxRelief", value: 0.5 }] })).toEqual([
      "OUT_OF_RANGE scenario.measures[0].value",
    ]);
  });
});

describe("years of levers", () => {
  it.each([
    [{ from: 2024 }, "YEAR_OUT_OF_RANGE scenario.measures[0].from"],
    [{ until: 2035 }, "YEAR_OUT_OF_RANGE scenario.measures[0].until"],
    [{ from: 2030, until: 2028 }, "END_BEFORE_START scenario.measures[0].until"],
  ])("are refused: %j", async (years, fault) => {
    expect(await faultsOf({ measures: [{ key: "rentIncrease", value: 1, ...years }] })).toEqual([fault]);
  });

  it.each([2026.5, "2026", true])("are whole numbers: %j", async (from) => {
    const { body } = await server.ask(OUTCOME, { scenario: { measures: [{ key: "rentIncrease", value: 1, from }] } });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_VALUE",
      fault: { path: "$scenario.measures.0.from" },
    });
  });

  it("cannot be chosen for a lever that has none, and an empty list of levers is none", async () => {
    expect(await faultsOf({ measures: [{ key: "normIcr", value: 1.3, from: 2027 }] })).toHaveLength(1);
    expect(await outcomeOf({ measures: [] })).toMatchObject({ __typename: "Outcome" });
  });
});

describe("contradictions", () => {
  it("are told all at once, each with its place", async () => {
    const scenario = {
      version: 1,
      assumptions: [
        { key: "marketInterest", value: 0.5 },
        { key: "marketInterest", value: 1 },
        { key: "rentIncrease", value: 1 },
        { key: "__proto__", value: 1 },
      ],
      measures: [
        { key: "ambitionHomes", value: 90, from: 2030, until: 2028 },
        { key: "targetedRentShare", value: 101 },
        { key: "ambitionHomes", value: 80 },
        { key: "constructor", value: 1 },
      ],
      solidarity: { route: "POOL", maxDistanceKm: 100, reserveShare: 2 },
    };
    const faults = await faultsOf(scenario);
    expect(faults.toSorted()).toEqual(
      [
        "CONTRADICTION scenario.solidarity.maxDistanceKm",
        "DUPLICATE_LEVER scenario.assumptions[1].key",
        "DUPLICATE_LEVER scenario.measures[2].key",
        "END_BEFORE_START scenario.measures[0].until",
        "OUT_OF_RANGE scenario.measures[1].value",
        "OUT_OF_RANGE scenario.solidarity.reserveShare",
        "UNKNOWN_LEVER scenario.assumptions[3].key",
        "UNKNOWN_LEVER scenario.measures[3].key",
        "WRONG_KIND scenario.assumptions[2].key",
      ].toSorted(),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("stay readable for a list longer than there can be levers", async () => {
    const measures = Array.from({ length: 200 }, () => ({ key: "rentIncrease", value: 1 }));
    const faults = await faultsOf({ measures });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toContain("scenario.measures");
  });
});
