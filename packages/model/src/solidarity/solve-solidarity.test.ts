import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { solveSolidarity } from "./solve-solidarity.js";
import type { SolidarityInput, SolidarityResult } from "./types.js";

interface GoldenCase extends SolidarityInput {
  readonly name: string;
  /** Euro-kilometres are left out where everything goes through one fund. */
  readonly expected: Omit<SolidarityResult, "euroKm"> & { readonly euroKm?: number | null; readonly limited?: boolean };
}

const cases: GoldenCase[] = JSON.parse(readFileSync(new URL("../../golden/solidarity.json", import.meta.url), "utf8"));

const inOrder = (flows: SolidarityResult["flows"]) =>
  flows
    .map(({ from, to, amount }) => ({ from, to, amount }))
    .toSorted((p, q) => (`${p.from}${p.to}` < `${q.from}${q.to}` ? -1 : 1));

describe("solveSolidarity reproduces the golden cases to the euro", () => {
  it.each(cases.map((c) => [c.name, c] as const))("%s", async (_name, { regions, distanceKm, rule, expected }) => {
    const actual = await solveSolidarity({ regions, distanceKm, rule });
    expect(actual.moved).toBe(expected.moved);
    if (expected.limited) return;
    expect(actual.given).toEqual(expected.given);
    expect(actual.received).toEqual(expected.received);
    // No two plans of these cases tie, so the plan itself is fixed too.
    expect(inOrder(actual.flows)).toEqual(inOrder(expected.flows));
    const euroKm = actual.flows.reduce((sum, { from, to, amount }) => sum + amount * (distanceKm[from]?.[to] ?? 0), 0);
    expect(Math.abs(euroKm - (expected.euroKm ?? 0))).toBeLessThanOrEqual(1e-9 * euroKm);
  });
});
