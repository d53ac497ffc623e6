import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../../test/sector-arbitrary.js";
import { syntheticSector } from "../../../../test/synthetic-sector.js";
import type { Dataset } from "../../../dataset/types.js";
import { evaluate } from "../../../outcome/evaluate.js";
import { emptyScenario } from "../../../scenario/defaults.js";
import type { Scenario } from "../../../scenario/types.js";
import { FIRST_VOLUNTARY_CASE, transferInstruments } from "../../solidarity-depth/instruments.js";
import type { TraceNode } from "../types.js";
import { FUND, tracePlan } from "./trace-plan.js";

const plain = emptyScenario("2026-01");
const routes = ["NEAREST", "POOL"] as const;
const through = (route: (typeof routes)[number]): Scenario => ({
  ...plain,
  solidarity: { ...plain.solidarity, route, reserveShare: 0.1 },
});
const evidence = [{ key: "firstVoluntaryCase", branch: "both", status: "PUBLISHED", sources: ["law"] }] as const;

const inputOf = (node: TraceNode, key: string) => node.inputs.find((input) => input.key === key);

async function explainer(dataset: Dataset, scenario: Scenario) {
  const outcome = await evaluate(dataset, scenario);
  const explain = async (figure: string, depth = 1) => {
    const found = await tracePlan(dataset, outcome, { figure, evidence, depth });
    if ("figures" in found) throw new Error(`${figure} is none of ${found.figures.join(", ")}`);
    return found.node;
  };
  return { outcome, explain };
}

/** How many transfers and instruments the figures of a plan were compared for. */
async function expectSame(dataset: Dataset, scenario: Scenario): Promise<number> {
  const { outcome, explain } = await explainer(dataset, scenario);
  const { solidarity } = outcome;
  const plan = { moved: solidarity.moved, open: solidarity.open, euroKilometres: solidarity.euroKilometres };
  const certain = Object.entries(solidarity.certain).map(([name, value]) => [`certain.${name}`, value] as const);
  for (const [figure, value] of [...Object.entries(plan), ...certain, ["reserveShare", 0.1] as const])
    expect([figure, (await explain(figure)).value]).toEqual([figure, value]);
  for (const { from, to, amount, distanceKm } of solidarity.transfers) {
    expect((await explain(`transfers.${from}.${to}.amount`)).value).toBe(amount);
    expect((await explain(`transfers.${from}.${to}.distanceKm`)).value).toBe(distanceKm);
  }
  const instruments = transferInstruments(outcome, null);
  for (const { from, to, amount, timesFirstVoluntaryCase } of instruments) {
    const place = `instruments.${from ?? FUND}.${to}`;
    expect((await explain(`${place}.amount`)).value).toBe(amount);
    const times = await explain(`${place}.timesFirstVoluntaryCase`);
    expect(times).toMatchObject({ value: timesFirstVoluntaryCase, unit: "RATIO", region: from ?? to });
    expect(inputOf(times, "amount")?.value).toBe(amount);
    expect(inputOf(times, "firstVoluntaryCase")).toMatchObject({ value: FIRST_VOLUNTARY_CASE, sources: ["law"] });
  }
  return instruments.length;
}

describe("tracePlan", () => {
  it("explains every figure of a plan, from region to region and through a fund", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, fc.constantFrom(...routes), async (dataset, route) => {
        await expectSame(dataset, through(route));
      }),
    );
    for (const route of routes)
      expect(await expectSame(syntheticSector(18, { marketInterest: 0.0325 }), through(route))).toBeGreaterThan(1);
  });

  it("goes down from a multiple to what the giver gives, or the receiver gets from the fund", async () => {
    const dataset = syntheticSector(18, { marketInterest: 0.0325 });
    const near = await explainer(dataset, through("NEAREST"));
    const [transfer] = near.outcome.solidarity.transfers;
    const direct = await near.explain(`instruments.${transfer?.from}.${transfer?.to}.timesFirstVoluntaryCase`, 2);
    expect(inputOf(direct, "amount")?.inputs.map(({ key }) => key)).toEqual(["given", "received", "distanceKm"]);
    const fund = await explainer(dataset, through("POOL"));
    const to = fund.outcome.regions.find(({ received }) => received > 0)?.region;
    const pooled = await fund.explain(`instruments.${FUND}.${to}.timesFirstVoluntaryCase`, 2);
    expect(inputOf(pooled, "amount")?.formula).toContain("shortfall");
  });

  it.each([
    "instruments.R0.R0.amount",
    "instruments.POOL.XX.timesFirstVoluntaryCase",
    "transfers.R0.XX.amount",
    "open.x",
  ])("answers %j with all patterns", async (figure) => {
    const dataset = syntheticSector(18);
    const outcome = await evaluate(dataset, plain);
    const found = await tracePlan(dataset, outcome, { figure, evidence, depth: 1 });
    expect("figures" in found && found.figures).toContain("instruments.<code or POOL>.<code>.timesFirstVoluntaryCase");
  });
});
