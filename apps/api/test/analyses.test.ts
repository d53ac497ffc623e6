import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const numbers = (trees: readonly Tree[], field: string) => trees.map((tree) => Number(tree[field]));

async function answerOf(query: string, variables?: unknown): Promise<Tree> {
  const { body } = await server.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
}

const faultsOf = async (query: string) => {
  const data = await answerOf(query);
  const [result] = Object.values(data as unknown as Record<string, Tree>);
  return list(result?.faults).map(({ code, path }) => `${String(code)} ${String(path)}`);
};

const openWith = async (measures: string) => {
  const data = await answerOf(
    `{ outcome(scenario: { measures: [${measures}] }) { ... on Outcome { national { open } } } }`,
  );
  return Number(data.outcome?.national?.open);
};

describe("frontier", () => {
  it("gives pairs of values that close the gap, the more of one the less of the other", async () => {
    const data = await answerOf(
      `{ frontier(leverA: "rentIncrease", leverB: "subsidyPerHome", points: 5) {
        ... on Frontier { leverA { key } leverB { key unit } points { a b open } } } }`,
    );
    expect(data.frontier).toMatchObject({ leverA: { key: "rentIncrease" }, leverB: { unit: "EUR" } });
    const points = list(data.frontier?.points);
    expect(points).toHaveLength(5);
    const a = numbers(points, "a");
    expect(a).toEqual([...a].sort((p, q) => p - q));
    const b = numbers(points, "b");
    expect(b).toEqual([...b].sort((p, q) => q - p));
    const [first] = points;
    expect(await openWith(`{ key: "subsidyPerHome", value: ${Number(first?.b)} }`)).toBeLessThanOrEqual(1_000_000);
  });

  it("says everything that is wrong at once", async () => {
    const query =
      '{ frontier(vintage: "x", leverA: "a", leverB: "a", points: 1) { ... on ScenarioFaults { faults { code path } } } }';
    expect(await faultsOf(query)).toEqual([
      "UNKNOWN_VINTAGE vintage",
      "UNKNOWN_LEVER leverA",
      "UNKNOWN_LEVER leverB",
      "CONTRADICTION leverB",
      "OUT_OF_RANGE points",
    ]);
  });
});

describe("sensitivity", () => {
  it("puts the world's levers in order of what they change", async () => {
    const data = await answerOf(
      "{ sensitivity { ... on Sensitivity { base { open } bars { lever { key } kind low high present swingBalance swingOpen } } } }",
    );
    const bars = list(data.sensitivity?.bars);
    expect(bars.map((bar) => String(bar.lever?.key)).sort()).toEqual([
      "buildCostGrowth",
      "inflation",
      "maintenanceGrowth",
      "marketInterest",
    ]);
    const swings = numbers(bars, "swingBalance");
    expect(swings).toEqual([...swings].sort((p, q) => q - p));
    for (const bar of bars) expect(Number(bar.low)).toBeLessThan(Number(bar.high));
  });

  it("moves measures over their whole range when asked", async () => {
    const data = await answerOf(
      "{ sensitivity(kinds: [MEASURE]) { ... on Sensitivity { bars { kind lever { min max } low high atLow { open } } } } }",
    );
    for (const bar of list(data.sensitivity?.bars)) {
      expect(String(bar.kind)).toBe("MEASURE");
      expect([Number(bar.low), Number(bar.high)]).toEqual([Number(bar.lever?.min), Number(bar.lever?.max)]);
    }
  });
});

describe("compareRules", () => {
  it("puts six rules side by side, and says what none can change", async () => {
    const data = await answerOf(
      `{ compareRules { ... on RulesComparison { atMostMoved atLeastOpen
        rules { rule { give receive } moved open homesLost transfers regions { region { code } given received open homesLost coverage } }
        ranges { region { code } given { atLeast atMost } received { atLeast atMost } certainGiven { atLeast atMost } certainReceived { atLeast atMost } } } } }`,
    );
    const { rules, ranges, atMostMoved } = data.compareRules as Tree;
    expect(list(rules)).toHaveLength(6);
    for (const rule of list(rules)) {
      expect(Number(rule.moved)).toBeLessThanOrEqual(Number(atMostMoved));
      const given = numbers(list(rule.regions), "given").reduce((sum, amount) => sum + amount, 0);
      expect(given).toBe(Number(rule.moved));
    }
    list(ranges).forEach((range, r) => {
      const given = list(rules).map((rule) => Number(list(rule.regions)[r]?.given));
      expect([Number(range.given?.atLeast), Number(range.given?.atMost)]).toEqual([
        Math.min(...given),
        Math.max(...given),
      ]);
      expect(Number(range.certainGiven?.atLeast)).toBeLessThanOrEqual(Math.min(...given));
      expect(Number(range.certainGiven?.atMost)).toBeGreaterThanOrEqual(Math.max(...given));
    });
  });
});

const solidarityOf = (data: Tree) => data.outcome?.solidarity ?? ({} as Tree);

describe("the law beside a plan", () => {
  const LAW = `solidarity { moved transfers { amount } levy { capShare fitsEvenly fitsAsNeeded greatestShareEvenly
      years { year rent cap askedEvenly askedAsNeeded } }
    instruments { from { code } to { code } amount possible leftOut timesFirstVoluntaryCase legalRules { code } } }`;

  it("holds the plan against the levy, and names an instrument for every transfer", async () => {
    const data = await answerOf(`{ outcome { ... on Outcome { ${LAW} } } }`);
    const { levy, instruments, transfers } = solidarityOf(data);
    expect(Number(levy?.capShare)).toBe(0.01);
    for (const year of list(levy?.years))
      expect(Math.abs(Number(year.cap) - Number(year.rent) / 100)).toBeLessThanOrEqual(0.5);
    expect(list(levy?.years).every((year) => Number(year.askedEvenly) <= Number(year.cap))).toBe(
      levy?.fitsEvenly as unknown as boolean,
    );
    expect(numbers(list(instruments), "amount")).toEqual(numbers(list(transfers), "amount"));
    for (const { possible, legalRules, amount, timesFirstVoluntaryCase } of list(instruments)) {
      expect(list(possible).length).toBeGreaterThan(0);
      expect(list(legalRules).length).toBeGreaterThan(0);
      expect(Number(timesFirstVoluntaryCase)).toBeCloseTo(Number(amount) / 15_000_000, 9);
    }
  });

  it("names receivers alone where everything goes through one fund", async () => {
    const data = await answerOf(`{ outcome(scenario: { solidarity: { route: POOL } }) { ... on Outcome { ${LAW} } } }`);
    const { moved, instruments } = solidarityOf(data);
    expect(JSON.stringify(list(instruments).map((item) => item.from))).not.toContain("code");
    expect(numbers(list(instruments), "amount").reduce((sum, amount) => sum + amount, 0)).toBe(Number(moved));
    expect(list(instruments).flatMap((item) => list(item.possible).map(String))).not.toContain("EXEMPTION");
  });
});

describe("trace", () => {
  const NODE = "key value unit status formula region { code } sources { code }";
  const TRACE = `query ($figure: String!, $region: String, $depth: Int!) { trace(figure: $figure, region: $region, depth: $depth) {
    ... on TraceNode { ${NODE} inputs { ${NODE} inputs { ${NODE} byYear inputs { ${NODE} } } } } } }`;

  it("follows what stays open in a region down to facts with sources", async () => {
    const data = await answerOf(TRACE, { figure: "open", region: "HMR", depth: 3 });
    const open = data.trace as Tree;
    expect(open).toMatchObject({ key: "open", unit: "EUR", region: { code: "HMR" }, formula: "shortfall - received" });
    const value = (key: string) => Number(list(open.inputs).find((node) => String(node.key) === key)?.value);
    expect(Number(open.value)).toBe(value("shortfall") - value("received"));
    const leaves = list(open.inputs).flatMap((node) => list(node.inputs).flatMap((inner) => list(inner.inputs)));
    expect(leaves.filter((leaf) => list(leaf.sources).length > 0).map((leaf) => String(leaf.key))).toContain(
      "monthlyRent",
    );
  });

  it("adds up the country from its regions", async () => {
    const data = await answerOf(TRACE, { figure: "shortfall", depth: 1 });
    const regions = list(data.trace?.inputs);
    expect(regions).toHaveLength(19);
    expect(numbers(regions, "value").reduce((sum, value) => sum + value, 0)).toBe(Number(data.trace?.value));
    expect(regions.every((region) => list(region.inputs).length === 0)).toBe(true);
  });

  it("explains a year, a corporation, a transfer and what a measure costs", async () => {
    const data = await answerOf(`{
      cover: trace(figure: "finance.icr", year: 2030, region: "HMR", depth: 1) { ...step }
      gives: trace(figure: "given", corporation: "FRL-1", depth: 1) { ...step }
      transfer: trace(figure: "transfer.HMR", region: "FRL", depth: 1) { ...step }
      tenants: trace(figure: "costs.tenants.monthlyExtraLast", depth: 1, scenario: { measures: [{ key: "rentIncrease", value: 0.5 }] }) { ...step }
    } fragment step on TraceNode { key year unit value region { code } corporation { code name } inputs { key value } }`);
    expect(data.cover).toMatchObject({ year: 2030, unit: "RATIO", region: { code: "HMR" } });
    const [flow, interest] = numbers(list(data.cover?.inputs), "value");
    expect(Number(data.cover?.value)).toBeCloseTo((flow ?? 0) / (interest ?? 1), 6);
    expect(data.gives).toMatchObject({ corporation: { code: "FRL-1" }, region: { code: "FRL" } });
    expect(data.transfer).toMatchObject({ region: { code: "FRL" } });
    expect(list(data.transfer?.inputs).map(({ key }) => String(key))).toContain("distanceKm");
    expect(data.tenants).toMatchObject({ unit: "EUR_NOMINAL_PER_HOME_PER_MONTH" });
    expect(Number(data.tenants?.value)).toBeGreaterThan(0);
  });

  it("knows places by all their names", async () => {
    const at = (args: string) => `trace(${args}, depth: 0) { ... on TraceNode { value } }`;
    const named = await answerOf(`{
      open: ${at('figure: "open", region: "Haaglanden/Midden-Holland/Rotterdam"')}
      to: ${at('figure: "transfer.WMR Haaglanden/Midden-Holland/Rotterdam", region: "Fryslân"')}
      share: ${at('figure: "shortfall", municipality: "0363"')} }`);
    expect(named).toEqual(
      await answerOf(`{
      open: ${at('figure: "open", region: "HMR"')} to: ${at('figure: "transfer.HMR", region: "FRL"')}
      share: ${at('figure: "shortfall", municipality: "GM0363"')} }`),
    );
    const bergen =
      '{ trace(figure: "open", municipality: "Bergen") { ... on ScenarioFaults { faults { code path } } } }';
    expect(await faultsOf(bergen)).toEqual(["AMBIGUOUS_MUNICIPALITY municipality"]);
  });

  it("reads the code of a corporation in any case", async () => {
    const trace = (name: string, code: string) =>
      `${name}: trace(figure: "given", corporation: "${code}") { ... on TraceNode { value corporation { code } } }`;
    const { body } = await server.ask(`{ ${trace("one", "HMR-1")} ${trace("other", " hmr-1 ")} }`);
    expect(body.data?.other).toEqual(body.data?.one);
    expect(body.data?.other?.corporation).toEqual({ code: "HMR-1" });
  });

  it("says everything that is wrong at once", async () => {
    const query =
      '{ trace(vintage: "x", figure: "__proto__", region: "GM0363", depth: 9) { ... on ScenarioFaults { faults { code path } } } }';
    expect(await faultsOf(query)).toEqual([
      "UNKNOWN_VINTAGE vintage",
      "UNKNOWN_FIGURE figure",
      "UNKNOWN_REGION region",
      "OUT_OF_RANGE depth",
    ]);
    const wrong = (args: string) => faultsOf(`{ trace(${args}) { ... on ScenarioFaults { faults { code path } } } }`);
    expect(await wrong('figure: "given", corporation: "XX-1", region: "HMR", year: 2030')).toEqual([
      "CONTRADICTION region",
      "CONTRADICTION year",
    ]);
    expect(await wrong('figure: "given", corporation: "XX-1"')).toEqual(["UNKNOWN_CORPORATION corporation"]);
    expect(await wrong('figure: "finance.debt"')).toEqual(["UNKNOWN_FIGURE figure"]);
    expect(await wrong('figure: "finance.debt", year: 2035')).toEqual(["YEAR_OUT_OF_RANGE year"]);
    expect(await wrong('figure: "transfer.XXX", region: "FRL"')).toEqual(["UNKNOWN_REGION figure"]);
    expect(await faultsOf('{ trace(figure: "need") { ... on ScenarioFaults { faults { code path } } } }')).toEqual([
      "UNKNOWN_FIGURE figure",
    ]);
  });
});
