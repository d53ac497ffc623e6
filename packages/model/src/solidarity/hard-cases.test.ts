import { describe, expect, it } from "vitest";
import { solveSolidarity } from "./solve-solidarity.js";
import type { SolidarityInput, SolidarityRegion, SolidarityRule } from "./types.js";

const REGIONS = 40;
const code = (i: number) => `R${String(i).padStart(2, "0")}`;
const codes = Array.from({ length: REGIONS }, (_, i) => code(i));

const inputOf = (
  region: (i: number) => Pick<SolidarityRegion, "surplus" | "shortfall"> & Partial<SolidarityRegion>,
  km: (p: number, q: number) => number,
  rule: SolidarityRule,
): SolidarityInput => ({
  regions: codes.map((name, i) => ({ region: name, task: 1e9, homes: 1000, woz: 3e8, homesLost: 10, ...region(i) })),
  distanceKm: Object.fromEntries(codes.map((p, i) => [p, Object.fromEntries(codes.map((q, k) => [q, km(i, k)]))])),
  rule,
});

const half = (amount: number) => (i: number) =>
  i % 2 === 0 ? { surplus: amount, shortfall: 0 } : { surplus: 0, shortfall: amount };
const apart = (p: number, q: number) => Math.abs(p - q) * 10;

const GIVE = ["PROPORTIONAL", "STATUTORY_LEVY"] as const;
const RECEIVE = ["PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"] as const;
const rules = GIVE.flatMap((give) => RECEIVE.map((receive) => ({ give, receive, reserveShare: 0 })));

/** Inputs on which a solver may turn in circles, or divide by nothing. */
describe.each([
  ["everything equal, and every way as long", half(1e9), () => 50, REGIONS * 5e8],
  ["no distance at all", half(1e9), () => 0, REGIONS * 5e8],
  ["nothing to give and nothing to receive", () => ({ surplus: 0, shortfall: 0 }), apart, 0],
  ["only givers", () => ({ surplus: 1e9, shortfall: 0 }), apart, 0],
  ["one giant among the small", (i: number) => (i === 0 ? { surplus: 9e12, shortfall: 0 } : half(1)(i)), apart, 20],
  ["one euro for all", (i: number) => (i === 0 ? { surplus: 1, shortfall: 0 } : half(1e12)(i | 1)), apart, 1],
] as const)("with %s", (_what, region, km, moved) => {
  it.each(rules)("the plan under $give and $receive is whole", async (rule) => {
    const result = await solveSolidarity(inputOf(region, km, { ...rule, route: "NEAREST" }));
    expect(result.moved).toBe(moved);
    const sum = (amounts: Readonly<Record<string, number>>) => Object.values(amounts).reduce((a, b) => a + b, 0);
    expect(sum(result.given)).toBe(moved);
    expect(sum(result.received)).toBe(moved);
    expect(result.flows.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)).toBe(true);
    expect(result.flows.length).toBeLessThan(2 * REGIONS);
  });
});

it("stays whole under a distance limit that leaves nothing, or exactly one way, to everybody", async () => {
  const limited = (maxDistanceKm: number) =>
    solveSolidarity(
      inputOf(half(1e9), apart, {
        give: "PROPORTIONAL",
        receive: "PROPORTIONAL",
        route: "NEAREST",
        reserveShare: 0,
        maxDistanceKm,
      }),
    );
  expect((await limited(9)).moved).toBe(0);
  expect((await limited(10)).moved).toBe(REGIONS * 5e8);
});
