import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { assumptionValue } from "./assumption-value.js";

const loaded = loadFacts();
if (!loaded.ok) throw new Error("the shipped facts have faults");
const { assumptions } = loaded.facts;

describe("assumptionValue", () => {
  it("prefers the branch's own value to the one for both", () => {
    expect(assumptionValue(assumptions, "monthlyRent", "social")).toBe(625);
    expect(assumptionValue(assumptions, "monthlyRent", "commercial")).toBe(1050);
    expect(assumptionValue(assumptions, "maintenancePerHome", "commercial")).toBe(2841);
  });

  it("follows the years", () => {
    const inflation = [2023, 2024, 2025, 2026, 2027, 2028, 2034].map((year) =>
      assumptionValue(assumptions, "inflation", "sector", year),
    );
    expect(inflation).toEqual([0.038, 0.033, 0.033, 0.024, 0.022, 0.02, 0.02]);
  });

  it("throws for a key that nobody wrote down", () => {
    expect(() => assumptionValue(assumptions, "luck", "social")).toThrow("No assumption luck of branch social");
    expect(() => assumptionValue(assumptions, "inflation", "sector", 1999)).toThrow("in 1999");
  });
});
