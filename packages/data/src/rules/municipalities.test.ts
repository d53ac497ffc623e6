import { describe, expect, it } from "vitest";
import { faultsAfter, replacing, withoutLine } from "../../test/facts-folder.js";

const file = "municipalities-2025.csv";
const history = "municipality-history-2020-2025.csv";

describe("municipalities", () => {
  it("have the same figures in the table of 2025 and in the history", () => {
    expect(faultsAfter({ [file]: replacing(",94045,27,", ",94045,26,") })).toEqual([
      {
        file,
        line: 3,
        column: "housing_corporation_share_pct",
        value: "26",
        what: `differs from 2025 in ${history}`,
        allowed: "27",
      },
    ]);
  });

  it("lie in provinces with one name each", () => {
    expect(
      faultsAfter({ [file]: replacing("PV20,Groningen,GRD,derived,15190", "PV20,Groninge,GRD,derived,15190") }),
    ).toEqual([
      expect.objectContaining({ file, line: 4, column: "province", value: "Groninge", allowed: "Groningen" }),
    ]);
  });

  it("are there in every year until 2025", () => {
    const faults = faultsAfter({
      [history]: (text) => text.replaceAll(/^2022,.*\n/gm, ""),
      "datasets.csv": replacing(",2078,", ",1733,"),
    });
    expect(faults).toContainEqual(
      expect.objectContaining({ file: history, column: "year", value: "2021", allowed: "2022" }),
    );
  });

  it("of the past have a successor", () => {
    const faults = faultsAfter({
      "municipality-crosswalk.csv": withoutLine("GM0457,"),
      "datasets.csv": replacing(",21,DERIVED", ",20,DERIVED"),
    });
    expect(faults.map(({ file, column, value }) => [file, column, value])).toEqual([
      [history, "code", "GM0457"],
      [history, "code", "GM0457"],
      [history, "code", "GM0457"],
    ]);
  });
});
