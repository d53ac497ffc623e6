import { beforeAll, describe, expect, it } from "vitest";
import { at, CASES, list } from "./support/analysis-cases.js";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

/** Threads that start on a busy machine can take longer than one request may; what they do then is remembered. */
beforeAll(async () => {
  let errors: unknown = true;
  for (let attempt = 0; errors !== undefined && attempt < 6; attempt++)
    errors = (await server.ask("{ bridge(from: {}, to: {}) { __typename } }")).body.errors;
  expect(errors).toBeUndefined();
});

async function answerOf(query: string): Promise<Tree> {
  const { body } = await server.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
}

const NODE = "key value byYear unit status formula sources { code } scenario { query }";

const inside = (name: string, selection: string) => {
  if (name === "longRun") return `longRun { ${selection} }`;
  if (name === "fund") return `solidarity { ${selection} }`;
  return name === "levy" ? `solidarity { levy { ${selection} } }` : selection;
};

async function answerTo(name: string, selection: string): Promise<Tree> {
  const found = CASES[name];
  if (!found) throw new Error(`There is no case ${name}`);
  const data = await answerOf(`{ ${found.ask} { ... on ${found.type} { ${inside(name, selection)} } } }`);
  const answer = found.within ? found.within(data) : data[found.ask.split("(")[0] ?? ""];
  return answer ?? ({} as Tree);
}

describe("trace of an analysis", () => {
  it.each(Object.keys(CASES))("gives every figure of %s that is asked for, with what went into it", async (name) => {
    const { fields = "", figures = {} } = CASES[name] ?? {};
    const names = Object.keys(figures);
    const traces = names.map(
      (figure, k) =>
        `t${k}: trace(figure: "${figure}", depth: 1) { ... on TraceNode { ${NODE} inputs { ${NODE} } } ... on ScenarioFaults { faults { message } } }`,
    );
    const answer = await answerTo(name, `${fields} ${traces.join(" ")}`);
    names.forEach((figure, k) => {
      const node = answer[`t${k}`] as Tree;
      expect([figure, node.value]).toEqual([figure, figures[figure]?.(answer)]);
      expect(String(node.status).length).toBeGreaterThan(3);
      if (String(node.formula) !== "null") expect(list(node.inputs).length).toBeGreaterThan(0);
    });
  });

  it.each(Object.keys(CASES))("refuses a figure that %s does not have, and a depth, at once", async (name) => {
    const faults = "faults { code path value allowed message }";
    const answer = await answerTo(
      name,
      `trace(figure: "weather", depth: 9) { ... on ScenarioFaults { ${faults} } ... on TraceNode { value } }`,
    );
    const [unknown, depth] = list(answer.trace?.faults);
    expect(unknown).toMatchObject({ code: "UNKNOWN_FIGURE", path: "figure" });
    for (const figure of Object.keys(CASES[name]?.figures ?? {})) {
      const last = figure.split(".").at(-1) ?? "";
      expect(String(unknown?.allowed)).toMatch(new RegExp(`${last}|<`));
    }
    expect(String(unknown?.message)).toContain("weather");
    expect(depth).toMatchObject({ code: "OUT_OF_RANGE", path: "depth" });
  });

  it("goes down to facts with their sources", async () => {
    const levy = await answerTo(
      "levy",
      `trace(figure: "years.2028.cap") { ... on TraceNode { inputs { key sources { code } } } }`,
    );
    const sourced = (nodes: Tree | undefined) => list(nodes).filter(({ sources }) => list(sources).length > 0);
    expect(sourced(levy.trace?.inputs).map(({ key }) => String(key))).toEqual(["capShare"]);
    const plan = await answerTo(
      "fund",
      `trace(figure: "instruments.POOL.HMR.timesFirstVoluntaryCase", depth: 1) { ... on TraceNode { inputs { key sources { code } } } }`,
    );
    expect(sourced(plan.trace?.inputs).map(({ key }) => String(key))).toEqual(["firstVoluntaryCase"]);
    const pace = await answerTo(
      "lastingPace",
      `trace(figure: "national.pace") { ... on TraceNode { inputs { key inputs { key sources { code } } } } }`,
    );
    const norms = list(pace.trace?.inputs).flatMap(({ inputs }) => sourced(inputs).map(({ key }) => String(key)));
    expect(new Set(norms)).toEqual(new Set(["icr", "ltv"]));
  });

  it("leads from a percentile to a future that can be asked for like any scenario", async () => {
    const { trace } = await answerTo(
      "ensemble",
      `trace(figure: "national.open.p90", depth: 1) { ... on TraceNode { inputs { key value scenario {
        assumptions { key value } measures { key value } } } } }`,
    );
    const future = list(trace?.inputs).find(({ key }) => String(key) === "future.below");
    const levers = list(future?.scenario?.assumptions).map(
      ({ key, value }) => `{ key: "${String(key)}", value: ${String(value)} }`,
    );
    expect(levers).toHaveLength(4);
    const data = await answerOf(
      `{ outcome(scenario: { assumptions: [${levers.join(", ")}] }) { ... on Outcome { national { open } } } }`,
    );
    expect(data.outcome?.national?.open).toBe(future?.value);
  });

  it("explains the uncertainty of an outcome as it does an ensemble", async () => {
    const data = await answerOf(`{ outcome { ... on Outcome { uncertainty(runs: 120, seed: 3) { chanceOfOpen
      trace(figure: "chanceOfOpen", depth: 1) { ... on TraceNode { value inputs { key value } } } } } } }`);
    const uncertainty = data.outcome?.uncertainty;
    const trace = uncertainty?.trace;
    expect(trace?.value).toBe(uncertainty?.chanceOfOpen);
    const input = (key: string) => Number(list(trace?.inputs).find((node) => String(node.key) === key)?.value);
    expect([input("futures") / input("runs"), input("seed")]).toEqual([Number(uncertainty?.chanceOfOpen), 3]);
  });
});

describe("trace of running totals", () => {
  it("gives the sum of the years until then", async () => {
    const NAMES = ["task", "unmet", "open", "openShare", "shortfallPerHome", "homesLost"];
    const traces = NAMES.map((n) => `${n}: trace(figure: "until.${n}", year: 2029, depth: 1) { ...step }`);
    const data = await answerOf(
      `{ outcome { ... on Outcome { yearsUntil { year ${NAMES.join(" ")} } } } ${traces.join(" ")} }
        fragment step on TraceNode { value year formula inputs { year value } }`,
    );
    const totals = at(data.outcome?.yearsUntil, "year", 2029);
    for (const name of NAMES) expect([name, data[name]?.value]).toEqual([name, totals[name]]);
    const years = list(data.open?.inputs);
    expect(years.map(({ year }) => Number(year))).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(years.reduce((sum, { value }) => sum + Number(value), 0)).toBe(Number(data.open?.value));
  });

  it("refuses one without a year, and one in a year that is not there", async () => {
    const wrong = async (args: string) => {
      const data = await answerOf(`{ trace(${args}) { ... on ScenarioFaults { faults { code path message } } } }`);
      return list(data.trace?.faults).map(({ code, message }) => [String(code), String(message).slice(0, 60)]);
    };
    expect(await wrong('figure: "until.open"')).toEqual([
      ["UNKNOWN_FIGURE", "until.open cannot be traced; for this figure name a year, or"],
    ]);
    expect((await wrong('figure: "until.open", year: 2040'))[0]?.[0]).toBe("YEAR_OUT_OF_RANGE");
  });
});
