import { describe, expect, it } from "vitest";
import { faultsAfter, replacing } from "../../test/facts-folder.js";

describe("references between files", () => {
  it.each([
    ["municipalities-2025.csv", ",Flevoland,MRA,", ",Flevoland,XYZ,", "housing_market_region", "XYZ"],
    ["region-labels.csv", "FRL,", "FRI,", "code", "FRI"],
    ["regional-evidence.csv", "hmr-2020,HMR", "hmr-2020,HMX", "region", "HMX"],
    ["municipality-names.csv", "GM0518,Den Haag", "GM9518,Den Haag", "code", "GM9518"],
    ["municipality-crosswalk.csv", ",GM1979,", ",GM9979,", "new_code", "GM9979"],
    ["letter-claims.csv", ",letter-2026-01\n", ",letter-2026-02\n", "sources", "letter-2026-02"],
    ["assumptions.csv", ",expert-estimate,", ",guess,", "sources", "guess"],
    ["datasets.csv", "dekey-2020;", "dekey-2021;", "sources", "dekey-2021"],
  ])("a name in %s must exist where it points", (file, found, replacement, column, value) => {
    expect(faultsAfter({ [file]: replacing(found, replacement) })).toContainEqual(
      expect.objectContaining({ file, column, value, what: expect.stringMatching(/^is not in .*\.csv$/) }),
    );
  });

  it("is judged on a line with another fault as well", () => {
    const faults = faultsAfter({
      "municipalities-2025.csv": replacing(",Flevoland,MRA,derived,94045,", ",Flevoland,XYZ,derived,94.045,"),
    });
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, "dwellings", "94.045"],
      [3, "housing_market_region", "XYZ"],
    ]);
  });
});
