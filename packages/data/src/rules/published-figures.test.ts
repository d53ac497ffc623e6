import { describe, expect, it } from "vitest";
import { faultsAfter, replacing } from "../../test/facts-folder.js";

describe("a published figure that stands in two files", () => {
  it("is the same in both: vintages, claims and sector figures", () => {
    expect(faultsAfter({ "vintages.csv": replacing("19400000000", "19500000000") })).toEqual([
      expect.objectContaining({
        column: "shortfall_eur",
        what: "differs from letter-claims.csv",
        allowed: "19400000000",
      }),
      expect.objectContaining({
        column: "shortfall_eur",
        what: "differs from sector-figures.csv",
        allowed: "19400000000",
      }),
    ]);
  });

  it("is the same in both: norms and starting values", () => {
    expect(faultsAfter({ "financial-norms.csv": replacing("at-least,1.4,", "at-least,1.3,") })).toEqual([
      expect.objectContaining({ file: "assumptions.csv", column: "value", value: "1.4", allowed: "1.3" }),
    ]);
  });

  it("is a number where its unit is one", () => {
    expect(faultsAfter({ "letter-claims.csv": replacing(",43000,", ",many,") })).toEqual([
      expect.objectContaining({ file: "letter-claims.csv", column: "value", value: "many", allowed: "a plain number" }),
    ]);
  });
});
