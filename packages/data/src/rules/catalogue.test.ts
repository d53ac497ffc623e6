import { describe, expect, it } from "vitest";
import { faultsAfter, withoutLine } from "../../test/facts-folder.js";
import { loadFacts } from "../load-facts.js";

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
    const listed = loadFacts();
    const rows = listed.ok ? listed.facts.sectorFigures.length : 0;
    // Another file may have as many rows.
    const more = (text: string) =>
      text.replace(new RegExp(`(sector-figures\\.csv,.*),${String(rows)},`), `$1,${String(rows + 1)},`);
    expect(faultsAfter({ "datasets.csv": more })).toEqual([
      expect.objectContaining({
        file: "sector-figures.csv",
        what: `has ${String(rows)} rows`,
        allowed: `${String(rows + 1)} rows, as datasets.csv says`,
      }),
    ]);
  });
});
