import { describe, expect, it } from "vitest";
import { unitReadings } from "./unit-readings";

describe("unitReadings", () => {
  it("takes apart what an amount could be", () => {
    const allowed =
      "115,000,000,000 EUR if its cells are in thousands; 0.031 if its cells are in percent: say so in the header or choose the unit";
    expect(unitReadings(allowed)).toEqual([
      { amount: 115e9, of: "EUR", unit: "thousands" },
      { amount: 0.031, of: "", unit: "percent" },
    ]);
  });

  it("knows no other text", () => {
    expect(unitReadings("a web address")).toBeNull();
  });
});
