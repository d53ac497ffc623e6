import { describe, expect, it } from "vitest";
import { faultsAfter, replacing, withoutLine } from "../../test/facts-folder.js";

const file = "npa-targets.csv";

describe("targets", () => {
  it("follow each other year by year, over the years of the model", () => {
    const faults = faultsAfter({
      [file]: withoutLine("2030,"),
      "datasets.csv": replacing(",10,ASSUMED", ",9,ASSUMED"),
    });
    expect(faults).toEqual([
      expect.objectContaining({ file, column: "year", value: "2031", allowed: "2030" }),
      expect.objectContaining({ file, what: "does not hold the years of the model", allowed: "2025 to 2034" }),
    ]);
  });

  it("are the letter's where the letter gives them", () => {
    expect(faultsAfter({ [file]: replacing("2025,18000,2500", "2025,18000,2400") })).toEqual([
      expect.objectContaining({ file, line: 2, value: "20400", allowed: "20500" }),
    ]);
    expect(faultsAfter({ [file]: replacing("2034,30000", "2034,31000") })).toEqual([
      expect.objectContaining({ file, line: 11, column: "social_homes", allowed: "30000" }),
    ]);
  });
});
