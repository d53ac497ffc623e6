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

  it("hold every municipality in one group", () => {
    const groups = "building-agreements.csv";
    expect(faultsAfter({ [groups]: replacing("GM0014;GM0037;", "GM0037;") })).toEqual([
      expect.objectContaining({ file: groups, what: "has no group with GM0014 (Groningen)" }),
    ]);
    expect(faultsAfter({ [groups]: replacing("GM0014;GM0037;", "GM0014;GM0059;GM0037;") })).toEqual([
      expect.objectContaining({ file: groups, value: "GM0059", what: "is in friesland already" }),
    ]);
  });

  it("come with what was expected of interest in every year of every vintage", () => {
    expect(
      faultsAfter({
        "interest-shape.csv": withoutLine("2026-01,2031"),
        "datasets.csv": replacing(
          "interest-shape.csv,Verwachte rente per doorrekening en jaar,Expected interest by vintage and year,20",
          "interest-shape.csv,Verwachte rente per doorrekening en jaar,Expected interest by vintage and year,19",
        ),
      }),
    ).toEqual([expect.objectContaining({ file: "interest-shape.csv", what: "says nothing of 2026-01 in 2031" })]);
  });
});
