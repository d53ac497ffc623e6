import { expect, test } from "vitest";
import { propertyRuns } from "./property-runs.js";

test("without any variable there are few runs, from another seed each time", () => {
  const [one, other] = [propertyRuns({}), propertyRuns({ TEST_RUNS: "", TEST_SEED: "" })];
  expect(one.numRuns).toBe(other.numRuns);
  expect(one.seed).not.toBe(other.seed);
});

test("runs and seed are those that are asked for", () => {
  expect(propertyRuns({ TEST_RUNS: "500", TEST_SEED: "7" })).toEqual({ numRuns: 500, seed: 7 });
});

test.each(["many", "-1", "1e3"])("TEST_SEED=%s is refused by name", (seed) => {
  expect(() => propertyRuns({ TEST_SEED: seed })).toThrow(`TEST_SEED is "${seed}"`);
});
