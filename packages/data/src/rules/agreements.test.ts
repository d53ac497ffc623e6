import { describe, expect, it } from "vitest";
import { faultsAfter, replacing, withoutLine } from "../../test/facts-folder.js";

const file = "province-building-agreements-2022.csv";

describe("building agreements", () => {
  it("have a row for the country and for every province, under its own name", () => {
    const faults = faultsAfter({
      [file]: withoutLine("PV22,"),
      "datasets.csv": replacing(",13,PUBLISHED", ",12,PUBLISHED"),
    });
    expect(faults.map((fault) => fault.what)).toEqual(["has no row for PV22"]);
    expect(faultsAfter({ [file]: replacing("PV29,Zeeland", "PV29,Zealand") })).toEqual([
      expect.objectContaining({ file, column: "name", value: "Zealand", allowed: "Zeeland" }),
    ]);
  });

  it("add up to no more than the country's total", () => {
    expect(faultsAfter({ [file]: replacing("917193", "500000") })).toEqual([
      expect.objectContaining({ file, column: "homes", value: "500000", what: "is less than its provinces together" }),
    ]);
  });
});
