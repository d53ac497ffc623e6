import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectBranch } from "./project-branch.js";
import type { BranchInput, BranchProjection, MacroPath, Norms, TaskInput } from "./types.js";

interface GoldenCase {
  readonly name: string;
  readonly branch: BranchInput;
  readonly tasks: TaskInput;
  readonly macro: MacroPath;
  readonly norms: Norms;
  readonly expected: BranchProjection;
}

const cases: GoldenCase[] = JSON.parse(
  readFileSync(new URL("../../golden/branch-projection.json", import.meta.url), "utf8"),
);

function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const tolerance = 1e-9 * Math.abs(expected);
    expect(Math.abs(actual - expected), `${path}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
  } else {
    expect(actual, path).toEqual(expected);
  }
}

describe("projectBranch reproduces the golden cases", () => {
  it.each(cases.map((c) => [c.name, c] as const))("%s", (_name, { branch, tasks, macro, norms, expected }) => {
    const actual = projectBranch(branch, tasks, macro, norms);
    expect(actual.years).toHaveLength(expected.years.length);
    expected.years.forEach((year, t) => {
      for (const [field, value] of Object.entries(year)) {
        expectClose(actual.years[t]?.[field as keyof typeof year], value, `${year.year}.${field}`);
      }
    });
    for (const [field, value] of Object.entries(expected.totals)) {
      expectClose(actual.totals[field as keyof typeof expected.totals], value, `totals.${field}`);
    }
  });
});

describe("a branch without homes", () => {
  const numbers = (value: unknown): number[] =>
    typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbers)
      : typeof value === "number"
        ? [value]
        : [];

  it("has no loan to value while it owes something, and no figure that is not a number", () => {
    const start = cases[0] as GoldenCase;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), fc.constantFrom(...cases), (debt, one) => {
        const branch = { ...start.branch, homes: 0, newHomes: 0, debt };
        const none = one.tasks.newHomes.map(() => 0);
        const tasks = { ...one.tasks, newHomes: none, measures: none };
        const projection = projectBranch(branch, tasks, one.macro, one.norms);
        for (const { debt: owed, ltv } of projection.years) expect(ltv).toBe(owed === 0 ? 0 : null);
        expect(numbers(projection).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
