import { describe, expect, it } from "vitest";
import type { FactTables } from "../facts/fact-files.js";
import { factFiles } from "../facts/fact-files.js";
import { distanceRules } from "./distances.js";

const regions = factFiles.regions.read(
  [factFiles.regions.columns.join(","), "FRL,1,Friesland,1,1,1,1", "ZEE,2,Zeeland,1,1,1,1", ""].join("\n"),
);

function faultsOf(...rows: string[]) {
  const regionDistances = factFiles.regionDistances.read(["from,to,distance_km", ...rows, ""].join("\n"));
  const tables = { regions, regionDistances } as FactTables;
  return distanceRules.flatMap((rule) => rule.check(tables)).map(({ line, what, allowed }) => [line, what, allowed]);
}

describe("distances", () => {
  it("are complete and the same both ways", () => {
    expect(faultsOf("FRL,ZEE,200.5", "ZEE,FRL,200.5")).toEqual([]);
    expect(faultsOf("FRL,FRL,0", "FRL,ZEE,200.5", "ZEE,FRL,200.5")).toEqual([]);
    expect(faultsOf("FRL,ZEE,200.5")).toEqual([[null, "has no distance from ZEE to FRL", "every pair"]]);
    expect(faultsOf("FRL,ZEE,200.5", "ZEE,FRL,200")).toEqual([
      [2, "differs from the way back, from ZEE to FRL", "200"],
      [3, "differs from the way back, from FRL to ZEE", "200.5"],
    ]);
  });

  it("are nothing to oneself, and something to others", () => {
    expect(faultsOf("FRL,FRL,1", "FRL,ZEE,0", "ZEE,FRL,0")).toEqual([
      [2, "is a distance from a region to itself", "0"],
      [3, "is no distance between two regions", "more than 0"],
      [4, "is no distance between two regions", "more than 0"],
    ]);
  });
});
