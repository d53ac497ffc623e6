import { describe, expect, it } from "vitest";
import { ownRegionSectorOf } from "../../../test/own-region-sector.js";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import type { Scenario } from "../../scenario/types.js";

import { type BookName, CORPORATION_FIGURES, COST_TOTALS, COST_YEARS, YEAR_FIGURES } from "./figure-names.js";
import { traceOutcome } from "./trace.js";
import type { TraceNode } from "./types.js";

const dataset = syntheticSector(18, { marketInterest: 0.0325 });
const scenario: Scenario = {
  ...emptyScenario("2026-01"),
  measures: [
    { key: "rentIncrease", value: 0.1 },
    { key: "subsidyPerHome", value: 5_000 },
    { key: "targetedRentIncrease", value: 20 },
    { key: "targetedRentShare", value: 40 },
    { key: "taxRelief", value: 1 },
  ],
};
const outcome = await evaluate(dataset, scenario);

/** Without levers something moves between regions. */
const plain = await evaluate(dataset, emptyScenario("2026-01"));

const at = (from: unknown, path: string): unknown =>
  path.split(".").reduce((value, part) => (value as Record<string, unknown>)[part], from);
const inputValue = (node: TraceNode, key: string, year = node.year) =>
  node.inputs.find((input) => input.key === key && input.year === year)?.value ?? Number.NaN;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const regionCodes = outcome.regions.map(({ region }) => region);

describe("the trace of a year", () => {
  it("starts at the very figure and follows from others, for country and regions", () => {
    for (const region of [null, "R0", "R4"]) {
      const years = region === null ? outcome.years : (outcome.regions.find((r) => r.region === region)?.years ?? []);
      expect(years).toHaveLength(10);
      for (const ofYear of years) {
        for (const name of YEAR_FIGURES) {
          const node = traceOutcome(dataset, outcome, { scope: "YEAR", region, year: ofYear.year, name }, [], 1);
          expect(node).toMatchObject({ key: name, region, year: ofYear.year, value: at(ofYear, name) });
          expect(node.formula).not.toBeNull();
          expect(node.inputs.length, name).toBeGreaterThan(0);
        }
      }
    }
  });

  it("adds up the country from its regions", () => {
    for (const name of ["task", "open", "homesLost", "finance.debt", "finance.tax"] as const) {
      const node = traceOutcome(dataset, outcome, { scope: "YEAR", region: null, year: 2030, name }, [], 1);
      const total = sum(node.inputs.map((input) => input.value ?? Number.NaN));
      // The books are made whole once, for the country and for each region.
      expect(Math.abs(total - (node.value ?? Number.NaN))).toBeLessThanOrEqual(regionCodes.length);
    }
  });

  it("has formulas of the books that are true of their inputs", async () => {
    // One corporation a region, whose whole task lies there: nothing is lost by taking means.
    const own = ownRegionSectorOf(
      [{ homes: 10_000, debtPerHome: 42_000, rent: 600, buildPerMille: 10, measuresPerMille: 40 }],
      0.035,
    );
    const ofOne = await evaluate(own, emptyScenario("test"));
    const region = ofOne.regions[0]?.region ?? "";
    for (const year of [2025, 2026, 2031, 2034]) {
      const node = (name: BookName) =>
        traceOutcome(own, ofOne, { scope: "YEAR", region, year, name: `finance.${name}` }, [], 1);
      const [flow, cover, debt, perHome, interest, rent] = (
        ["operatingCashFlow", "icr", "debt", "debtPerHome", "interest", "rentIncome"] as const
      ).map(node) as [TraceNode, TraceNode, TraceNode, TraceNode, TraceNode, TraceNode];
      const [rents, costs, tax] = ["rentIncome", "operatingCosts", "tax"].map((key) =>
        inputValue(flow, `finance.${key}`),
      );
      expect(flow.value).toBeCloseTo((rents ?? 0) - (costs ?? 0) - (tax ?? 0), -1);
      expect(cover.value).toBeCloseTo(
        inputValue(cover, "finance.operatingCashFlow") / inputValue(cover, "finance.interest"),
        5,
      );
      expect(perHome.value).toBeCloseTo(inputValue(perHome, "finance.debt") / inputValue(perHome, "finance.homes"), 2);
      const before = year - 1;
      const sales =
        inputValue(debt, "saleShare", null) *
        inputValue(debt, "finance.homes", before) *
        inputValue(debt, "salePrice", null) *
        1.02 ** (year - 2025);
      const closing =
        inputValue(debt, "finance.debt", before) +
        inputValue(debt, "finance.invested") -
        inputValue(debt, "finance.operatingCashFlow") +
        inputValue(debt, "finance.interest") -
        sales;
      expect(Math.abs((debt.value ?? 0) - closing)).toBeLessThan(10);
      const refinanced = year === 2025 ? 0 : 0.08;
      const rate = (1 - refinanced) * inputValue(interest, "finance.interestRate", before) + refinanced * 0.035;
      expect(interest.value).toBeCloseTo(rate * inputValue(interest, "finance.debt", before), -2);
      expect(rent.value).toBeCloseTo(
        12 * inputValue(rent, "finance.monthlyRent") * inputValue(rent, "finance.homes", before) * (1 - 0.015),
        -1,
      );
    }
  });

  it("names the lever that changed a constant of the world, also where no limit is left", () => {
    const node = traceOutcome(dataset, outcome, { scope: "YEAR", region: "R3", year: 2030, name: "finance.tax" });
    const threshold = node.inputs.find(({ key }) => key === "interestThreshold");
    expect(threshold).toMatchObject({ value: null, byYear: null });
    expect(threshold?.inputs.map(({ key }) => key)).toEqual(["interestThreshold.dataset", "lever.taxRelief"]);
    expect(node.inputs.find(({ key }) => key === "taxRate")).toMatchObject({ value: 0.258, formula: null });
  });
});

describe("the trace of a corporation", () => {
  it("starts at the very figure, for every corporation and figure", () => {
    for (const corporation of outcome.corporations) {
      for (const name of CORPORATION_FIGURES) {
        const figure = { scope: "CORPORATION", corporation: corporation.id, name } as const;
        const node = traceOutcome(dataset, outcome, figure, [], 1);
        expect(node).toMatchObject({ key: name, corporation: corporation.id, value: corporation[name] });
        if (name !== "homes" && name !== "debt") expect(node.inputs.length, name).toBeGreaterThan(0);
      }
    }
  });

  it("says which part of its region's gift a corporation gives", () => {
    const giver = plain.corporations.find(({ given }) => given > 0);
    const node = traceOutcome(dataset, plain, { scope: "CORPORATION", corporation: giver?.id ?? "", name: "given" });
    const of = (key: string, corporation: string | null) =>
      node.inputs.find((input) => input.key === key && input.corporation === corporation)?.value ?? Number.NaN;
    const share = of("room", giver?.id ?? "") / of("room", null);
    expect(node.value).toBeCloseTo(of("given", null) * share, -2);
  });
});

describe("the trace of who pays", () => {
  it("starts at the very figure, in total and by year", () => {
    for (const name of COST_TOTALS) {
      const node = traceOutcome(dataset, outcome, { scope: "COSTS", year: null, name });
      expect(node.value, name).toBe(at(outcome, name));
      expect(node.inputs.length, name).toBeGreaterThan(0);
    }
    for (const ofYear of outcome.costs?.years ?? []) {
      for (const name of COST_YEARS) {
        const node = traceOutcome(dataset, outcome, { scope: "COSTS", year: ofYear.year, name }, [], 1);
        expect(node.value, name).toBe(at({ costs: ofYear }, name));
        expect(node.inputs.length, name).toBeGreaterThan(0);
      }
    }
  });

  it("sets what the state forgoes against the tax without measures", () => {
    const node = traceOutcome(dataset, outcome, { scope: "COSTS", year: 2030, name: "costs.taxForgone" });
    expect(node.value).toBe(inputValue(node, "finance.tax.withoutMeasures") - inputValue(node, "finance.tax"));
  });

  it("gives a yearly figure year by year where no year is named", () => {
    const node = traceOutcome(dataset, outcome, { scope: "COSTS", year: null, name: "costs.subsidies" });
    expect(node.byYear).toEqual(outcome.costs?.years.map(({ subsidies }) => subsidies));
  });
});

describe("the trace of a transfer", () => {
  it("starts at its amount, and at nothing where nothing moves", () => {
    const [first] = plain.solidarity.transfers;
    const { from = "", to = "", amount, distanceKm } = first ?? {};
    const node = traceOutcome(dataset, plain, { scope: "TRANSFER", from, to });
    expect(node).toMatchObject({ key: `transfer.${to}`, region: from, value: amount });
    expect(node.inputs.map(({ key }) => key)).toEqual(["given", "received", "distanceKm"]);
    expect(inputValue(node, "distanceKm")).toBe(distanceKm);
    expect(traceOutcome(dataset, plain, { scope: "TRANSFER", from: to, to: from }).value).toBe(0);
  });
});
