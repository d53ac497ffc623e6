import { describe, expect, it } from "vitest";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import type { Scenario } from "../../scenario/types.js";
import { trace, traceOutcome } from "./trace.js";
import { type InputEvidence, NATIONAL_FIGURES, REGION_FIGURES, type TraceNode } from "./types.js";

const dataset = syntheticSector(18, { marketInterest: 0.0325 });
const scenario: Scenario = {
  ...emptyScenario("2026-01"),
  assumptions: [{ key: "marketInterest", value: 0.1 }],
  measures: [{ key: "rentIncrease", value: 0.1 }],
  solidarity: { ...emptyScenario("2026-01").solidarity, reserveShare: 0.1 },
};
const outcome = await evaluate(dataset, scenario);
const evidence: InputEvidence[] = [
  { key: "monthlyRent", branch: "commercial", status: "PUBLISHED", sources: ["wrong"] },
  { key: "monthlyRent", branch: "social", status: "DERIVED", sources: ["rents"] },
];

const amountOf = (node: TraceNode | undefined) => node?.value ?? Number.NaN;
const inputOf = (node: TraceNode, key: string) => node.inputs.find((input) => input.key === key);
const flat = (node: TraceNode): TraceNode[] => [node, ...node.inputs.flatMap(flat)];
/** "solidarity.certain.atMostMoved" of an object with those parts. */
const figureAt = (from: object, path: string): unknown =>
  path.split(".").reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], from);
const sum = (nodes: readonly TraceNode[]) => nodes.reduce((total, node) => total + amountOf(node), 0);

describe("trace", () => {
  it("starts at the very figure, for every figure of the country and of a region", () => {
    for (const name of NATIONAL_FIGURES) {
      const node = traceOutcome(dataset, outcome, { scope: "NATIONAL", name });
      expect(node).toMatchObject({
        key: name,
        value: figureAt({ ...outcome.national, solidarity: outcome.solidarity }, name),
      });
      expect(node.formula).not.toBeNull();
      expect(node.inputs.length).toBeGreaterThan(0);
    }
    for (const balance of outcome.regions) {
      for (const name of REGION_FIGURES) {
        const node = traceOutcome(dataset, outcome, { scope: "REGION", region: balance.region, name });
        expect(node).toMatchObject({ key: name, region: balance.region, value: balance[name] });
        if (name !== "homes") expect(node.inputs.length).toBeGreaterThan(0);
      }
    }
  });

  it("has formulas that are true of their inputs", () => {
    const national = (name: "open" | "capacity" | "shortfall" | "moved" | "homesLost") =>
      traceOutcome(dataset, outcome, { scope: "NATIONAL", name });
    const open = national("open");
    expect(amountOf(open)).toBe(amountOf(inputOf(open, "shortfall")) - amountOf(inputOf(open, "moved")));
    expect(sum(national("shortfall").inputs)).toBe(amountOf(national("shortfall")));
    expect(sum(national("homesLost").inputs)).toBe(amountOf(national("homesLost")));
    for (const { region } of outcome.regions) {
      const of = (name: "shortfall" | "surplus" | "remaining" | "homesLost") =>
        traceOutcome(dataset, outcome, { scope: "REGION", region, name });
      const [short, over, left, lost] = [of("shortfall"), of("surplus"), of("remaining"), of("homesLost")];
      const [need, room] = [amountOf(inputOf(short, "need")), amountOf(inputOf(short, "room"))];
      expect(amountOf(short)).toBe(Math.max(0, need - room));
      expect(amountOf(over)).toBe(Math.max(0, room - need));
      const parts = ["ownPosition", "received", "given"].map((key) => amountOf(inputOf(left, key)));
      expect(amountOf(left)).toBe((parts[0] ?? 0) + (parts[1] ?? 0) - (parts[2] ?? 0));
      const before = amountOf(inputOf(lost, "homesLostBefore"));
      const share = amountOf(inputOf(lost, "open")) / Math.max(1, amountOf(inputOf(lost, "need")));
      expect(Math.abs(amountOf(lost) - before * share)).toBeLessThanOrEqual(2);
    }
  });

  it("goes down to inputs with their sources, and to the levers that moved them", async () => {
    const node = await trace(dataset, scenario, { scope: "REGION", region: "R3", name: "shortfall" }, evidence);
    const all = flat(node);
    const rent = all.find((item) => item.key === "monthlyRent");
    expect(rent).toMatchObject({ value: 625, unit: "EUR_PER_HOME_PER_MONTH", status: "DERIVED", sources: ["rents"] });
    const interest = all.find((item) => item.key === "marketInterest");
    expect(interest?.byYear?.[0]).toBeCloseTo(0.0335, 12);
    expect(interest?.formula).toBe("marketInterest.dataset + lever.marketInterest");
    expect(interest?.inputs.map((item) => item.key)).toEqual(["marketInterest.dataset", "lever.marketInterest"]);
    expect(all.find((item) => item.key === "lever.rentIncrease")?.value).toBe(0.1);
    expect(all.find((item) => item.key === "icr")?.value).toBe(1.4);
  });

  it("adds up over the years", () => {
    const node = traceOutcome(dataset, outcome, { scope: "REGION", region: "R4", name: "need" });
    expect(node.byYear?.reduce((total, value) => total + value, 0)).toBe(node.value);
  });

  it("goes no deeper than asked", () => {
    const depthOf = (node: TraceNode): number => 1 + Math.max(-1, ...node.inputs.map(depthOf));
    for (const depth of [0, 1, 2, 3]) {
      const figure = { scope: "NATIONAL", name: "open" } as const;
      expect(depthOf(traceOutcome(dataset, outcome, figure, [], depth))).toBe(depth);
    }
  });

  it("stops at the positions of a table of regions, which say nothing of their making", async () => {
    const { vintage, hash, firstYear, yearCount, regions, distanceKm, sources } = dataset;
    const positions = regions.map(({ code }, r) => ({
      region: code,
      task: 1000,
      shortfall: r === 0 ? 300 : 0,
      surplus: r === 1 ? 100 : 0,
      newHomes: null,
      measures: null,
    }));
    const base = { vintage, hash, firstYear, yearCount, regions, distanceKm, sources };
    const table = { ...base, kind: "REGION_TABLE" as const, modelEdition: 2, positions };
    const node = await trace(table, emptyScenario("2026-01"), { scope: "REGION", region: "R0", name: "open" });
    expect(node.value).toBe(200);
    expect(inputOf(node, "shortfall")).toMatchObject({ value: 300, status: "ASSUMED", formula: null, inputs: [] });
  });

  it("refuses a year and a corporation that are not there", () => {
    for (const figure of [
      { scope: "YEAR", region: null, year: 2035, name: "task" },
      { scope: "COSTS", year: 2024, name: "costs.subsidies" },
      { scope: "CORPORATION", corporation: "XX-1", name: "given" },
      { scope: "TRANSFER", from: "R0", to: "XX" },
    ] as const)
      expect(() => traceOutcome(dataset, outcome, figure)).toThrow(RangeError);
  });

  it("refuses a region that is not there", () => {
    expect(() => traceOutcome(dataset, outcome, { scope: "REGION", region: "XX", name: "open" })).toThrow(RangeError);
  });
});
