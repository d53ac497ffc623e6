import { describe, expect, it } from "vitest";
import { chooseObservations } from "./choose-observations.js";
import type { Observation } from "./observation.js";

const row = (measure: string, year: number | null): Observation => ({
  vintage: "2026-01",
  scenario: "",
  regionCode: "NL",
  regionName: "Nederland",
  year,
  measure,
  value: 1,
  unit: "EUR",
  status: "MODELLED",
  source: "model",
});
const all = [row("task", null), row("task", 2025), row("task", 2026), row("shortfall", null)];
const chosen = (measures: readonly string[] | null, years: readonly number[] | null) => {
  const selection = chooseObservations(all, { measures, years });
  return "faults" in selection
    ? selection.faults.map(({ code, path }) => `${code} ${path}`)
    : selection.observations.map(({ measure, year }) => `${measure} ${year ?? "total"}`);
};

describe("chooseObservations", () => {
  it("gives everything, a measure, a year, and each once", () => {
    expect(chosen(null, null)).toHaveLength(4);
    expect(chosen(["shortfall", "shortfall"], null)).toEqual(["shortfall total"]);
    expect(chosen(["task"], [2026, 2026])).toEqual(["task 2026"]);
  });

  it("names every fault at once", () => {
    expect(chosen(["task", "taks", "__proto__"], [2024, 2025, 2026.5])).toEqual([
      "UNKNOWN_MEASURE measures[1]",
      "UNKNOWN_MEASURE measures[2]",
      "UNKNOWN_YEAR years[0]",
      "UNKNOWN_YEAR years[2]",
    ]);
    expect(chosen([], [])).toEqual(["EMPTY_LIST measures", "EMPTY_LIST years"]);
  });

  it("never answers with nothing", () => {
    expect(chosen(["shortfall"], [2025])).toEqual(["NO_OBSERVATIONS measures"]);
    expect(chosen(["finance.debt"], null)).toEqual(["NO_OBSERVATIONS measures"]);
  });
});
