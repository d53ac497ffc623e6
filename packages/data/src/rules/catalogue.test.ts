import { describe, expect, it } from "vitest";
import { faultsAfter, replacing, withoutLine } from "../../test/facts-folder.js";

describe("the catalogue", () => {
  it("lists every file, and no other", () => {
    expect(faultsAfter({ "datasets.csv": withoutLine("norms,") })).toEqual([
      expect.objectContaining({ file: "datasets.csv", what: "does not list financial-norms.csv" }),
    ]);
    const faults = faultsAfter({ "datasets.csv": (text) => text.replace("vintages.csv", "wintages.csv") });
    expect(faults).toContainEqual(
      expect.objectContaining({ column: "file", value: "wintages.csv", what: "is not a file of facts" }),
    );
  });

  it("knows how many rows each file has", () => {
    expect(faultsAfter({ "datasets.csv": replacing(",107,", ",108,") })).toEqual([
      expect.objectContaining({
        file: "sector-figures.csv",
        what: "has 107 rows",
        allowed: "108 rows, as datasets.csv says",
      }),
    ]);
  });
});
