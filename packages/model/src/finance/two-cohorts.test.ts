import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRegionSector } from "../../test/own-region-sector.js";
import { balanceOf } from "../outcome/evaluate.js";
import { emptyScenario } from "../scenario/defaults.js";
import { projectBranch } from "./project-branch.js";
import type { BranchInput, BranchProjection, MacroPath, Norms, TaskInput } from "./types.js";

const YEARS = 10;
const share = (least: number, most: number) =>
  fc.integer({ min: 0, max: 1000 }).map((place) => least + ((most - least) * place) / 1000);
const path = (least: number, most: number) => fc.array(share(least, most), { minLength: YEARS, maxLength: YEARS });

const branch: fc.Arbitrary<BranchInput> = fc
  .record({
    homes: fc.integer({ min: 100, max: 60_000 }),
    newer: share(0, 1),
    debtPerHome: share(0, 70_000),
    interestRate: share(0.01, 0.05),
    monthlyRent: share(450, 800),
    newHomeRent: share(450, 1000),
    maintenancePerHome: share(1500, 4000),
    newHomeMaintenance: share(500, 4000),
    managementPerHome: share(1000, 2500),
    policyValuePerHome: share(40_000, 120_000),
    policyValuePerNewHome: share(60_000, 250_000),
    salePrice: share(150_000, 500_000),
    vacancy: share(0, 0.05),
    saleShare: share(0, 0.2),
    demolitionShare: share(0, 0.2),
  })
  .map(({ newer, debtPerHome, ...rest }) => ({
    ...rest,
    newHomes: newer * rest.homes,
    debt: debtPerHome * rest.homes,
  }));

const tasks: fc.Arbitrary<TaskInput> = fc.record({
  newHomes: path(0, 900),
  measures: path(0, 4000),
  newHomeCost: share(150_000, 400_000),
  measureCost: share(10_000, 60_000),
});

const macro: fc.Arbitrary<MacroPath> = fc.record({
  inflation: path(0, 0.04),
  rentGrowth: path(-0.05, 0.05),
  maintenanceGrowth: path(0, 0.05),
  buildCostGrowth: path(0, 0.05),
  valueGrowth: path(-0.01, 0.04),
  marketInterest: path(0.01, 0.06),
  guaranteeLevy: path(0, 0.01),
  refinanceShare: share(0, 0.2),
  taxRate: fc.constant(0.258),
  earningsStripping: fc.constant(0.245),
  interestThreshold: fc.constant(1_000_000),
  deductibleMeasures: share(0, 1),
  otherDeductionsPerHome: share(0, 400),
});

const norms: Norms = { icr: 1.4, ltv: 0.85 };

function expectClose(actual: unknown, expected: unknown, scale = 0): void {
  if (typeof actual !== "number" || typeof expected !== "number") expect(actual).toEqual(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), scale));
}

describe("the two cohorts", () => {
  it("make no difference where they are alike, as long as the older homes last", () => {
    fc.assert(
      fc.property(branch, tasks, macro, share(0, 0.5), (input, task, world, newer) => {
        const alike = {
          ...input,
          newHomeRent: input.monthlyRent,
          newHomeMaintenance: input.maintenancePerHome,
          policyValuePerNewHome: input.policyValuePerHome,
          saleShare: input.saleShare / 20,
          demolitionShare: input.demolitionShare / 20,
        };
        const run = (newHomes: number) => projectBranch({ ...alike, newHomes }, task, world, norms);
        const [none, some] = [run(0), run(newer * input.homes)];
        none.years.forEach((year, t) => {
          const { newCohortHomes: _, ...rest } = year;
          for (const [field, value] of Object.entries(rest)) {
            expectClose(some.years[t]?.[field as keyof typeof rest], value, 1e3);
          }
        });
        for (const [field, value] of Object.entries(none.totals)) {
          expectClose(some.totals[field as keyof BranchProjection["totals"]], value, 1e6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("are the homes together, never fewer than none, and the second never shrinks", () => {
    fc.assert(
      fc.property(branch, tasks, macro, (input, task, world) => {
        let before = input.newHomes ?? 0;
        for (const { homes, newCohortHomes } of projectBranch(input, task, world, norms).years) {
          expect(homes - newCohortHomes).toBeGreaterThanOrEqual(-1e-9 * homes);
          expect(newCohortHomes).toBeGreaterThanOrEqual(before);
          before = newCohortHomes;
        }
      }),
      { numRuns: 100 },
    );
  });

  it("leave no room where interest cover binds in the last year", () => {
    let bound = 0;
    fc.assert(
      fc.property(branch, tasks, macro, (input, task, world) => {
        const free = projectBranch(input, task, world, { ...norms, ltv: 1e6 });
        const last = free.years.at(-1);
        if (!last || last.share <= 0 || last.share >= 1) return;
        // Debt that is repaid leaves at the mean rate but counts in the norm at the market's: that difference is room.
        if (last.debt < (free.years.at(-2)?.debt ?? 0)) return;
        bound++;
        expect(free.totals.room).toBeLessThan(1e-9 * last.debt + 1);
      }),
      { numRuns: 300 },
    );
    expect(bound).toBeGreaterThan(5);
  });
});

describe("the first edition", () => {
  const golden = new URL("../../golden/first-edition.json", import.meta.url);
  const cases = JSON.parse(readFileSync(golden, "utf8")) as {
    readonly name: string;
    readonly branch: Omit<BranchInput, "newHomeRent" | "newHomeMaintenance">;
    readonly tasks: TaskInput;
    readonly macro: Omit<MacroPath, "guaranteeLevy" | "otherDeductionsPerHome">;
    readonly norms: Norms;
    readonly expected: BranchProjection;
  }[];

  it.each(cases.map((one) => [one.name, one] as const))(
    "comes out where cohorts are alike, without levy and deductions, stripping on earnings: %s",
    (_name, one) => {
      const alike = {
        ...one.branch,
        newHomeRent: one.branch.monthlyRent,
        newHomeMaintenance: one.branch.maintenancePerHome,
      };
      const world = {
        ...one.macro,
        guaranteeLevy: [0],
        otherDeductionsPerHome: 0,
        strippingBase: "EARNINGS" as const,
      };
      const actual = projectBranch(alike, one.tasks, world, one.norms);
      // A new home then took the value of the others a year later, so what hangs on value is the same in the first only.
      const years = one.name.includes("loan to value") ? 1 : one.expected.years.length;
      one.expected.years.slice(0, years).forEach((year, t) => {
        const { ltv, ...rest } = year;
        for (const [field, value] of Object.entries(t === 0 ? { ltv, ...rest } : rest)) {
          expectClose(actual.years[t]?.[field as keyof typeof year], value, 1);
        }
      });
    },
  );
});

describe("a guarantee levy raised by as much in every year", () => {
  it("never lowers the shortfall", () => {
    const shortfall = (dataset: Parameters<typeof balanceOf>[0]) =>
      balanceOf(dataset, emptyScenario("test")).positions.reduce((sum, position) => sum + position.shortfall, 0);
    fc.assert(
      fc.property(ownRegionSector, share(0, 0.003), (dataset, more) => {
        const raised = {
          ...dataset,
          macro: { ...dataset.macro, guaranteeLevy: dataset.macro.guaranteeLevy.map((levy) => levy + more) },
        };
        expect(shortfall(raised)).toBeGreaterThanOrEqual(shortfall(dataset) - 20);
      }),
      { numRuns: 40 },
    );
  });
});
