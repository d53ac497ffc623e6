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

describe("solveSolidarity reproduces the golden cases to the euro", () => {
  it.each(cases.map((c) => [c.name, c] as const))("%s", async (_name, { regions, distanceKm, rule, expected }) => {
    const actual = await solveSolidarity({ regions, distanceKm, rule });
    expect(actual.moved).toBe(expected.moved);
    if (expected.limited) return;
    expect(actual.given).toEqual(expected.given);
    expect(actual.received).toEqual(expected.received);
    if (expected.euroKm === undefined) expect(actual.flows).toEqual([]);
    else expect(actual.euroKm).toBeCloseTo(expected.euroKm ?? 0, -1);
  });
});
