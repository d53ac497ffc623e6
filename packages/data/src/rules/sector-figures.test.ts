import { describe, expect, it } from "vitest";
import { faultsAfter, replacing } from "../../test/facts-folder.js";

const file = "sector-figures.csv";

describe("figures of the sector", () => {
  it("have periods that end after they begin", () => {
    expect(faultsAfter({ [file]: replacing("2015-01-01,2021-12-31", "2015-01-01,2014-12-31") })).toEqual([
      expect.objectContaining({ file, column: "period_to", value: "2014-12-31", allowed: "2015-01-01 or later" }),
    ]);
  });

  it("have one unit per metric", () => {
    expect(faultsAfter({ [file]: replacing(",108,kWh/m2,", ",108,MJ/m2,") })).toEqual([
      expect.objectContaining({ file, column: "unit", value: "kWh/m2", allowed: "MJ/m2" }),
    ]);
  });
});
