import { describe, expect, it } from "vitest";
import { faultsAfter, replacing } from "../../test/facts-folder.js";

const file = "municipality-crosswalk.csv";

describe("successions", () => {
  it("give away a municipality exactly once", () => {
    expect(faultsAfter({ [file]: replacing(",0.0976,", ",0.1976,") })).toEqual([
      expect.objectContaining({ file, column: "weight", value: "0.1976", what: "brings the weights of GM0788 to 1.1" }),
    ]);
  });

  it("happen in the year and under the name that the history tells", () => {
    expect(faultsAfter({ [file]: replacing("Weesp,2022", "Weesp,2021") })).toEqual([
      expect.objectContaining({ file, column: "last_year", value: "2021", allowed: "2022" }),
    ]);
    expect(faultsAfter({ [file]: replacing("Weesp,2022", "Wesp,2022") })).toEqual([
      expect.objectContaining({ file, column: "old_name", value: "Wesp", allowed: "Weesp" }),
    ]);
  });
});
