import { describe, expect, it } from "vitest";
import { faultsAfter, replacing, withoutLine } from "../../test/facts-folder.js";

const file = "assumptions.csv";

describe("assumptions", () => {
  it("are complete", () => {
    const faults = faultsAfter({
      [file]: withoutLine("vacancy,"),
      "datasets.csv": replacing(",59,ASSUMED", ",58,ASSUMED"),
    });
    expect(faults.map((fault) => fault.what)).toEqual([
      "has no vacancy of the social branch",
      "has no vacancy of the commercial branch",
    ]);
  });

  it("share all homes between the branches", () => {
    expect(faultsAfter({ [file]: replacing(",0.045,", ",0.055,") })).toEqual([
      expect.objectContaining({ file, column: "value", what: "brings the shares of the branches to 1.01" }),
    ]);
  });

  it("end after they begin", () => {
    expect(faultsAfter({ [file]: replacing("inflation,sector,2024,2024", "inflation,sector,2024,2023") })).toEqual([
      expect.objectContaining({ file, column: "until_year", value: "2023", allowed: "2024 or later" }),
    ]);
  });
});
