import fc from "fast-check";
import type { Lever, LeverKind } from "../src/scenario/lever.js";
import { levers } from "../src/scenario/levers/registry.js";
import { giveRules, receiveRules } from "../src/scenario/parse/read-rule.js";
import type { LeverValue, Scenario } from "../src/scenario/types.js";
import type { SolidarityRule } from "../src/solidarity/types.js";

export const testVintages = ["2026-01", "2024-12"];

function leverInput(lever: Lever): fc.Arbitrary<LeverValue> {
  const { key, unit, min, max, firstYear, lastYear, wholePeriod } = lever;
  const value =
    unit === "SWITCH"
      ? fc.constantFrom(0, 1)
      : fc.oneof(fc.constantFrom(min, max, lever.default ?? min), fc.double({ min, max, noNaN: true }));
  const years = fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: firstYear, max: lastYear }))
    .map(([p, q]) =>
      wholePeriod ? { from: firstYear, until: lastYear } : { from: Math.min(p, q), until: Math.max(p, q) },
    );
  return fc
    .record({ value, years, named: fc.constantFrom("both", "from", "until", "none") })
    .map(({ value: given, years: { from, until }, named }) => ({
      key,
      value: given,
      ...(named === "both" || named === "from" ? { from } : {}),
      ...(named === "both" || named === "until" ? { until } : {}),
    }));
}

const leverList = (kind: LeverKind) =>
  fc
    .shuffledSubarray(levers.filter((lever) => lever.kind === kind))
    .chain((chosen) => fc.tuple(...chosen.map(leverInput)));

const rule: fc.Arbitrary<SolidarityRule> = fc
  .record({
    give: fc.constantFrom(...giveRules),
    receive: fc.constantFrom(...receiveRules),
    pool: fc.boolean(),
    reserveShare: fc.double({ min: 0, max: 1, noNaN: true }),
    maxDistanceKm: fc.option(fc.double({ min: 0, max: 500, noNaN: true }), { nil: undefined }),
  })
  .map(({ pool, maxDistanceKm, ...rest }) => ({
    ...rest,
    route: pool ? "POOL" : "NEAREST",
    ...(pool || maxDistanceKm === undefined ? {} : { maxDistanceKm }),
  }));

/** Valid scenarios in any order and with anything spelt out: what people and programs write. */
export const scenarioInput: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1 as const),
  vintage: fc.constantFrom(...testVintages),
  assumptions: leverList("ASSUMPTION"),
  measures: leverList("MEASURE"),
  solidarity: rule,
});
