import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../../test/synthetic-sector.js";
import { evaluate } from "../../../outcome/evaluate.js";
import { emptyScenario } from "../../../scenario/defaults.js";
import type { Scenario } from "../../../scenario/types.js";
import { bridge } from "../../bridge/bridge.js";
import { normalQuantile } from "../../ensemble/distributions.js";
import { ensemble } from "../../ensemble/ensemble.js";
import { frontier } from "../../goal-seek/frontier.js";
import { goalSeek } from "../../goal-seek/goal-seek.js";
import { lastingLevers } from "../../long-run/lasting-levers.js";
import { lastingPace } from "../../long-run/lasting-pace.js";
import { longRun } from "../../long-run/long-run.js";
import { defaultRanges, sensitivity } from "../../sensitivity/sensitivity.js";
import { compareRules } from "../../solidarity-depth/compare-rules.js";
import { levyCheck } from "../../solidarity-depth/levy-check.js";
import type { TraceNode } from "../types.js";
import { type AnalysisQuestion, traceAnalysis } from "./trace-analysis.js";
import { traceLevy } from "./trace-levy.js";

const dataset = syntheticSector(18, { marketInterest: 0.0325 });
const scenario: Scenario = { ...emptyScenario("2026-01"), measures: [{ key: "rentIncrease", value: 0.1 }] };
const end = { dataset, scenario };
const evidence = [{ key: "marketInterest", branch: "both", status: "PUBLISHED", sources: ["rates"] }] as const;
const UNTIL = 2038;

/** What is not shown as a figure, but kept to explain others. */
const HIDDEN = new Set(["made", "sumOfShortfalls"]);
/** Says yes, no or nothing: no figure. */
const NO_FIGURES = new Set(["publishedSplit"]);
/** By what an item of a list is named in the place of a figure. */
const NAMES = ["region", "year", "lever", "key"] as const;

function nameOf(item: unknown, place: number): string {
  const named = item as Readonly<Record<string, unknown>>;
  const field = NAMES.find((name) => typeof named[name] === "string" || name in named);
  return field ? String(named[field]) : String(place);
}

/** Every number of an answer, by its place: "regions.R1.figures.open.p10". */
function figuresOf(answer: unknown, place: readonly string[] = []): [string, number | null][] {
  if (typeof answer === "number" || answer === null) return [[place.join("."), answer]];
  if (typeof answer !== "object") return [];
  if (Array.isArray(answer)) return answer.flatMap((item, k) => figuresOf(item, [...place, nameOf(item, k)]));
  return Object.entries(answer).flatMap(([key, value]) =>
    HIDDEN.has(key) || NO_FIGURES.has(key) || (key === "year" && place.length > 0)
      ? []
      : figuresOf(value, [...place, key]),
  );
}

const amountOf = (node: TraceNode | undefined) => node?.value ?? Number.NaN;
const inputOf = (node: TraceNode, key: string) => amountOf(node.inputs.find((input) => input.key === key));
const some = <T>(all: readonly T[], most: number): T[] => {
  const stride = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, k) => k % stride === 0);
};

/** Where the bridge of these tests ends. */
const to = {
  dataset: syntheticSector(18, { marketInterest: 0.035, costFactor: 1.05, maintenanceGrowth: 0.032 }),
  scenario: emptyScenario("2026-01"),
};

async function explain(question: AnalysisQuestion, figure: string, depth = 1): Promise<TraceNode> {
  const found = await traceAnalysis([end, to], question, { figure, evidence, depth });
  if ("figures" in found) throw new Error(`${figure} is none of ${found.figures.join(", ")}`);
  return found.node;
}

/** Traces every figure of an answer (or many, evenly spread) and compares it with the answer. */
async function expectSame(question: AnalysisQuestion, answer: object, most = 400): Promise<void> {
  const all = figuresOf(answer);
  expect(all.length).toBeGreaterThan(3);
  for (const [figure, value] of some(all, most)) {
    const node = await explain(question, figure);
    expect([figure, node.value]).toEqual([figure, value]);
    expect(node.formula === null ? node.status : "formula").toBe(node.formula === null ? "ASSUMED" : "formula");
    if (node.formula !== null && value !== null) expect([figure, node.inputs.length > 0]).toEqual([figure, true]);
  }
}

describe("traceAnalysis of a bridge", () => {
  const question = { analysis: "bridge" } as const;

  it("explains every figure", async () => {
    await expectSame(question, await bridge(end, to), 40);
  });

  it("adds a share up from the places in the order, and those from mixes of both ends", async () => {
    const { parts } = await bridge(end, to);
    expect(parts.length).toBeGreaterThan(2);
    for (const { key, figures } of parts) {
      const node = await explain(question, `parts.${key}.figures.shortfall.amount`, 2);
      const places = node.inputs.filter((input) => input.key.startsWith("place."));
      expect(places).toHaveLength(parts.length);
      const total = places.reduce((sum, place) => sum + amountOf(place), 0);
      expect(Math.abs(total - figures.shortfall.amount)).toBeLessThanOrEqual(1);
      for (const { value, inputs } of places) {
        const effects = inputs.reduce((sum, mix, k) => sum + (k % 2 === 0 ? amountOf(mix) : -amountOf(mix)), 0);
        expect(effects / (inputs.length / 2) / parts.length).toBeCloseTo(value ?? Number.NaN, 3);
      }
      for (const side of ["least", "most"] as const) {
        const [mixed, unmixed] = (await explain(question, `parts.${key}.figures.open.${side}`)).inputs;
        expect(amountOf(mixed) - amountOf(unmixed)).toBe(figures.open[side]);
      }
    }
    const difference = await explain(question, "difference.open", 3);
    expect(amountOf(difference)).toBe(inputOf(difference, "to.open") - inputOf(difference, "from.open"));
    expect(difference.inputs[1]?.inputs.map(({ key }) => key)).toEqual(["shortfall", "moved"]);
  });
});

describe("traceAnalysis of a goal seek and a frontier", () => {
  it("explains every figure of an answer, of none in range, and of nothing to seek", async () => {
    const answers = [];
    for (const lever of ["rentIncrease", "targetedRentShare", "taxRelief"]) {
      const found = await goalSeek(dataset, scenario, lever);
      answers.push(found.answer);
      await expectSame({ analysis: "goalSeek", lever }, found);
    }
    expect(answers).toContain("FOUND");
    expect(answers).toContain("NONE_IN_RANGE");
  });

  it("names the scenario in which the answer holds, so that it can be asked for", async () => {
    const { openAtBest, bestValue } = await goalSeek(dataset, scenario, "rentIncrease");
    const node = await explain({ analysis: "goalSeek", lever: "rentIncrease" }, "value", 2);
    const at = node.inputs.find(({ key }) => key === "openAtBest");
    expect(at?.scenario?.measures).toEqual([{ key: "rentIncrease", value: bestValue }]);
    expect((await evaluate(dataset, at?.scenario ?? scenario)).national.open).toBe(openAtBest);
  });

  it("explains every point of a frontier", async () => {
    const question = { analysis: "frontier", leverA: "rentIncrease", leverB: "operatingCostCut", points: 4 } as const;
    await expectSame(question, await frontier(dataset, scenario, "rentIncrease", "operatingCostCut", 4));
    const node = await explain(question, "points.1.a");
    const [from, until] = [inputOf(node, "a.from"), inputOf(node, "a.until")];
    expect(amountOf(node)).toBeCloseTo(from + (until - from) / 3, 12);
  });
});

describe("traceAnalysis of a tornado", () => {
  it("explains every figure, and adds swings up from both ends", async () => {
    const kinds = ["ASSUMPTION"] as const;
    const question = { analysis: "sensitivity", kinds } as const;
    await expectSame(question, await sensitivity(dataset, scenario, defaultRanges(dataset, scenario, kinds)));
    const swing = await explain(question, "bars.marketInterest.swingBalance");
    const at = (side: string) =>
      inputOf(swing, `bars.marketInterest.${side}.shortfall`) - inputOf(swing, `bars.marketInterest.${side}.surplus`);
    expect(amountOf(swing)).toBe(Math.abs(at("atHigh") - at("atLow")));
    const low = await explain(question, "bars.marketInterest.low");
    expect(amountOf(low)).toBeCloseTo(
      inputOf(low, "bars.marketInterest.present") +
        normalQuantile(inputOf(low, "share"), inputOf(low, "mean"), inputOf(low, "standardDeviation")),
      12,
    );
  });
});

describe("traceAnalysis of an ensemble", () => {
  it("explains every figure, with seed, runs and distributions", async () => {
    const found = await ensemble(dataset, scenario, { runs: 60, seed: 7 });
    const question = { analysis: "ensemble", ensemble: found } as const;
    await expectSame(question, found, 150);
    for (const figure of ["national.open.p50", "chanceOfOpen", "regions.R3.figures.shortfall.mean"]) {
      const node = await explain(question, figure);
      expect([inputOf(node, "runs"), inputOf(node, "seed")]).toEqual([60, 7]);
      expect(inputOf(node, "distributions.marketInterest.standardDeviation")).toBe(0.6);
      expect(node.inputs.find(({ key }) => key === "distributions.marketInterest.own")?.sources).toEqual(["rates"]);
    }
  });

  it("lays a percentile between two futures that can be run again", async () => {
    const found = await ensemble(dataset, scenario, { runs: 60, seed: 7 });
    const question = { analysis: "ensemble", ensemble: found } as const;
    for (const figure of ["national.open.p90", "national.homesLost.p50", "regions.R3.figures.shortfall.p10"]) {
      const node = await explain(question, figure, 3);
      const [below, above] = [inputOf(node, "future.below"), inputOf(node, "future.above")];
      expect(below).toBeLessThanOrEqual(above);
      expect(Math.round(below + inputOf(node, "share") * (above - below))).toBe(node.value);
      const future = node.inputs[0];
      const quantity = figure.split(".").at(-2) ?? "";
      const modelled = future?.inputs.find(({ key }) => key === quantity);
      expect(Math.abs(amountOf(modelled) - below)).toBeLessThanOrEqual(1);
      const drawn = future?.inputs.find(({ key }) => key === "lever.marketInterest");
      expect(future?.scenario?.assumptions.find(({ key }) => key === "marketInterest")?.value).toBe(drawn?.value);
    }
    const mean = await explain(question, "national.surplus.mean");
    expect(Math.round(inputOf(mean, "total") / inputOf(mean, "runs"))).toBe(mean.value);
    const chance = await explain(question, "regions.R4.chanceOfShortfall");
    expect(inputOf(chance, "futures") / inputOf(chance, "runs")).toBe(chance.value);
    const depth = await explain(question, "regions.R4.depthOfShortfall");
    expect(Math.round(inputOf(depth, "sumOfShortfalls") / inputOf(depth, "futures"))).toBe(depth.value);
  });
});

describe("traceAnalysis of the long run", () => {
  const options = { until: UNTIL };

  it("explains every figure of its years", async () => {
    const question = { analysis: "longRun", options } as const;
    await expectSame(question, longRun(dataset, scenario, options), 200);
    const task = await explain(question, "national.2036.task");
    const regional = task.inputs.filter(({ region }) => region !== null);
    expect(regional.reduce((total, region) => total + amountOf(region), 0)).toBe(task.value);
    const together = await explain(question, "national.2036.shareTogether");
    expect(1 - inputOf(together, "together.unmet") / inputOf(together, "together.task")).toBe(together.value);
  });

  it("explains the pace that lasts, by what breaks just above it", async () => {
    const question = { analysis: "lastingPace", options } as const;
    const levers = (await lastingLevers(dataset, scenario, options)).filter((_, k) => k % 5 === 0);
    await expectSame(question, { ...lastingPace(dataset, scenario, options), levers });
    const pace = await explain(question, "national.pace", 2);
    expect(pace.value).toBe(lastingPace(dataset, scenario, options).national.pace);
    expect(inputOf(pace, "unmet.atPace")).toBe(0);
    const above = pace.inputs.find(({ key }) => key === "unmet.aboveIt");
    expect(amountOf(above)).toBeGreaterThan(0);
    expect(Math.round(above?.byYear?.reduce((total, unmet) => total + unmet, 0) ?? 0)).toBe(above?.value);
  });
});

describe("traceAnalysis of rules, and traceLevy", () => {
  it("explains every figure of rules side by side", async () => {
    const compared = await compareRules(dataset, scenario);
    const rules = compared.rules.map(({ rule: _rule, ...result }) => result);
    await expectSame({ analysis: "compareRules" }, { ...compared, rules }, 300);
  });

  it("explains every figure of the levy", async () => {
    const outcome = await evaluate(dataset, scenario);
    const all = figuresOf(levyCheck(dataset, outcome));
    for (const [figure, value] of all) {
      const found = await traceLevy(dataset, outcome, { figure, evidence, depth: 1 });
      expect([figure, "node" in found ? found.node.value : found]).toEqual([figure, value]);
    }
    expect(all).toHaveLength(10 * 4 + 3);
  });
});

describe("a figure that is not there", () => {
  it.each([
    "",
    "open",
    "parts.MARKET_INTEREST",
    "national.weather.p10",
    "national.open.p11",
    "regions.XX.chanceOfOpen",
    "regions.__proto__.chanceOfOpen",
    "years.1999.open.p10",
    "national.constructor.p10",
  ])("answers %j with all patterns", async (figure) => {
    const found = await ensemble(dataset, scenario, { runs: 2 });
    const trace = await traceAnalysis([end], { analysis: "ensemble", ensemble: found }, { figure, evidence, depth: 1 });
    expect(trace).toHaveProperty("figures");
    expect("figures" in trace && trace.figures).toContain("regions.<code>.chanceOfOpen");
  });
});
