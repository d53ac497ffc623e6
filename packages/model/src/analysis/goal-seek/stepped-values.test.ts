import { describe, expect, it } from "vitest";
import { requireLever } from "../common/lever-in-scenario.js";
import { steppedValues } from "./stepped-values.js";

describe("steppedValues", () => {
  it("rounds towards the end that closes the gap", () => {
    expect(steppedValues(requireLever("rentIncrease"), 0.4321, 3)).toEqual([0.5, 0.6, 3]);
    expect(steppedValues(requireLever("marketInterest"), -0.4321, -2)).toEqual([-0.45, -0.5, -2]);
  });

  it("leaves a value that is a whole number of steps already", () => {
    expect(steppedValues(requireLever("ambitionHomes"), 87.00000000001, 0)[0]).toBe(87);
  });

  it("stays in the range", () => {
    expect(steppedValues(requireLever("rentIncrease"), 2.95, 3)).toEqual([3]);
  });
});
