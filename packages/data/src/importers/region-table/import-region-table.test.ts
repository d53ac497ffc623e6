import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf, fileOf, type Rows } from "../../../test/importers/files.js";
import { base, outcome, vintageOptions } from "../../../test/importers/reference.js";
import { sheetPart, withPart } from "../../../test/importers/zip-files.js";
import { importRegionTable, type RegionTableOptions } from "./import-region-table.js";

const header = ["region", "task", "shortfall", "surplus"];
const whole = (): (string | number)[][] => outcome.regions.map((r) => [r.region, r.task, r.shortfall, r.surplus]);
const importing = (rows: Rows, options: Partial<RegionTableOptions> = {}) =>
  importRegionTable(csvOf(rows), { ...vintageOptions, ...options });

/** Euros as a Dutch annex prints them: in millions, with a comma. */
const millions = (euros: number) => (euros / 1e6).toLocaleString("nl-NL", { maximumFractionDigits: 1 });
const annex: Rows = [
  ["Bijlage 3. Uitkomst per woningmarktregio", null, null],
  [],
  ["Woningmarktregio", "Opgave (mln euro)", "Saldo (mln euro)"],
  ...outcome.regions.map((r) => [
    base.regions.find(({ code }) => code === r.region)?.name ?? "",
    millions(r.task),
    millions(r.ownPosition),
  ]),
  ["Totaal", "115.000", "-17.700"],
];

describe("a table of regions", () => {
  it("can be an annex as it is printed: title, names, millions, commas, one column for both sides, a total", async () => {
    const result = await importRegionTable(csvOf(annex, ";"), vintageOptions);
    const dataset = contentOf(result);
    for (const [index, position] of dataset.positions.entries()) {
      const expected = outcome.regions[index];
      expect(position.region).toBe(expected?.region);
      expect(Math.abs(position.task - (expected?.task ?? 0))).toBeLessThanOrEqual(50_000);
      expect(Math.abs(position.shortfall - (expected?.shortfall ?? 0))).toBeLessThanOrEqual(50_000);
    }
    expect(result).toMatchObject({
      report: {
        shape: { separator: ";", decimals: ",", headerRow: 3 },
        mapping: { Woningmarktregio: "region", "Opgave (mln euro)": "task", "Saldo (mln euro)": "balance" },
        rowsUsed: 19,
        rowsLeftOut: 1,
      },
    });
  });

  it("may have merged cells in its title, not in the table", async () => {
    const file = await fileOf("XLSX", annex);
    const merge = (ref: string) =>
      withPart(file, sheetPart.XLSX, (sheet) =>
        sheet.replace("</sheetData>", `</sheetData><mergeCells><mergeCell ref="${ref}"/></mergeCells>`),
      );
    expect(codesOf(await importRegionTable(await merge("A1:C1"), { ...vintageOptions, decimals: "," }))).toEqual([]);
    const refused = await importRegionTable(await merge("A4:A5"), { ...vintageOptions, decimals: "," });
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "MERGED_CELLS", row: 4 }] });
  });

  it("can say it by capacity: capacity = task - shortfall + surplus", async () => {
    const rows = outcome.regions.map((r) => [r.region, r.task, r.capacity]);
    const { positions } = contentOf(await importing([["region", "task", "capacity"], ...rows]));
    expect(positions.map((p) => [p.shortfall, p.surplus])).toEqual(
      outcome.regions.map((r) => [r.shortfall, r.surplus]),
    );
  });

  it("gives every fault at once, with row, column, value and what is allowed", async () => {
    const rows = whole();
    rows[0] = ["Atlantis", 1e9, 0, 0];
    rows[1] = [rows[1]?.[0] ?? "", "veel", 0, 0];
    rows[2] = [rows[2]?.[0] ?? "", 1e9, 5, 5];
    rows[3] = [rows[3]?.[0] ?? "", 1e9, 2e9, 0];
    rows[4] = [rows[5]?.[0] ?? "", 1e9, 0, 0];
    rows[6] = [rows[6]?.[0] ?? "", "", -3, 0];
    const result = await importing([header, ...rows]);
    if (result.ok) throw new Error("It should have been refused");
    expect(result.faultCount).toBe(7);
    expect(result.faults.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["NOT_ALLOWED", 2, "region"],
      ["NOT_A_NUMBER", 3, "task"],
      ["BOTH_SIDES", 4, "surplus"],
      ["OUT_OF_RANGE", 5, "task"],
      ["DUPLICATE_KEY", 7, "region"],
      ["EMPTY", 8, "task"],
      ["OUT_OF_RANGE", 8, "shortfall"],
    ]);
    expect(result.faults[0]).toMatchObject({ value: "Atlantis", allowed: expect.stringContaining("HMR") });
    expect(result.faults[1]).toMatchObject({ value: "veel", allowed: "a number, at least 0 EUR" });
  });

  it("refuses what contradicts itself beyond rounding", async () => {
    const rows = outcome.regions.map((r, i) => [
      r.region,
      r.task,
      r.shortfall,
      r.surplus,
      r.capacity + (i === 7 ? 1e9 : 4e7),
    ]);
    const result = await importing([[...header, "capacity"], ...rows]);
    expect(result).toMatchObject({
      ok: false,
      faultCount: 1,
      faults: [{ code: "CONTRADICTION", row: 9, column: "capacity" }],
    });
  });

  it("refuses amounts in millions that do not say so", async () => {
    const rows = outcome.regions.map((r) => [r.region, Math.round(r.task / 1e6), 0, 0]);
    expect(codesOf(await importing([header, ...rows]))).toEqual(["UNIT_UNCLEAR"]);
  });

  it("needs all regions, unless a part is meant; then the vintage has no others", async () => {
    const part = [header, ...whole().slice(3)];
    const refused = await importing(part);
    expect(refused).toMatchObject({
      ok: false,
      faultCount: 3,
      faults: [{ code: "REGION_MISSING", value: "FRL" }, {}, {}],
    });
    const result = await importing(part, { allowSubset: true });
    const dataset = contentOf(result);
    expect(dataset.regions).toHaveLength(16);
    expect(Object.keys(dataset.distanceKm)).not.toContain("FRL");
    expect(result).toMatchObject({ report: { notices: [{ code: "REGIONS_MISSING" }] } });
    const own = await evaluate(dataset, emptyScenario(dataset.vintage.code));
    expect(own.regions.map((r) => r.region)).not.toContain("FRL");
  });

  it("checks what is said about the vintage, before it looks at the file", async () => {
    const vintage = { code: "2026-01", label: { nl: "", en: "x" }, date: "2026-02-30" };
    const sources = [{ title: "x", url: "javascript:alert(1)", licence: " " }];
    const result = await importing([], { vintage, sources });
    expect(codesOf(result)).toEqual(["CODE_TAKEN", "VINTAGE_LABEL", "VINTAGE_DATE", "SOURCE"]);
    expect(codesOf(await importing([], { vintage: { ...vintage, code: "../x" } }))[0]).toBe("VINTAGE_CODE");
  });

  it("reads the columns that a person chose", async () => {
    const rows = whole().map(([region, task, ...rest]) => [region ?? "", 0, task ?? 0, ...rest]);
    const table: Rows = [["region", "task", "echte opgave", "shortfall", "surplus"], ...rows];
    const result = await importing(table, { mapping: { "echte opgave": "task", task: null } });
    expect(contentOf(result).positions.map((p) => p.task)).toEqual(outcome.regions.map((r) => r.task));
    expect(result).toMatchObject({ report: { unusedHeaders: ["task"] } });
  });

  it("lists the first thousand faults and counts the others", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`X${i}`, 1, 0, 0]);
    const result = await importing([header, ...rows]);
    expect(result).toMatchObject({ ok: false, faultCount: 3000, faults: { length: 1000 } });
  });
});
