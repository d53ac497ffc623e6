import { describe, expect, it } from "vitest";
import { faultsAfter, replacing } from "../../test/facts-folder.js";
import { loadFacts } from "../load-facts.js";

describe("regions", () => {
  it("hold all municipalities between them, each region at least one", () => {
    const loaded = loadFacts();
    if (!loaded.ok) throw new Error("the shipped facts have faults");
    const { regions, municipalities } = loaded.facts;
    expect(regions.reduce((sum, region) => sum + region.municipalities2025, 0)).toBe(municipalities.length);
    for (const region of regions) expect(municipalities.some((m) => m.region === region.code)).toBe(true);
  });

  it("have as many municipalities as they say", () => {
    expect(faultsAfter({ "municipalities-2025.csv": replacing(",Flevoland,MRA,", ",Flevoland,ANZ,") })).toEqual([
      expect.objectContaining({
        file: "housing-market-regions.csv",
        line: 6,
        column: "municipalities_2025",
        allowed: "28",
      }),
      expect.objectContaining({
        file: "housing-market-regions.csv",
        line: 7,
        column: "municipalities_2025",
        allowed: "16",
      }),
    ]);
  });

  it("are called the same in both files", () => {
    expect(faultsAfter({ "region-labels.csv": replacing("ZEE,Zeeland,", "ZEE,Zealand,") })).toEqual([
      expect.objectContaining({ file: "region-labels.csv", column: "name_nl", value: "Zealand", allowed: "Zeeland" }),
    ]);
  });
});
