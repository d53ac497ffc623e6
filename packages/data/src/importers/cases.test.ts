import { readFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf, fileOf } from "../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../test/importers/reference.js";
import { sheetPart, withPart } from "../../test/importers/zip-files.js";
import { importCorporationTable } from "./corporation-table/import-corporation-table.js";
import { importHoldings } from "./holdings/import-holdings.js";
import { previewImport } from "./preview-import.js";
import { importRegionTable } from "./region-table/import-region-table.js";
import { templateTable } from "./templates/template-table.js";

const bytesOf = (name: string) => readFile(new URL(`../../test/importers/cases/${name}`, import.meta.url));
const regions = async (name: string, more = {}) =>
  importRegionTable(await bytesOf(name), { ...vintageOptions, ...more });
const sum = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

describe("files as people have them: tables of regions", () => {
  it.each([
    "r10-mln-04.csv",
    "r11-k-01.csv",
    "r11-k-06.csv",
    "r12-mld-01.csv",
    "r14-total-row-nl.csv",
    "r15-footer-bron.csv",
    "r19-accounting.csv",
    "r25-neg-paren.csv",
    "r33-short-rows.csv",
    "r40-frysl.csv",
    "x01-second-sheet.xlsx",
  ])("%s gives the published totals", async (name) => {
    const { positions } = contentOf(await regions(name));
    expect(positions).toHaveLength(19);
    expect(sum(positions.map(({ task }) => task))).toBeCloseTo(115e9, -3);
    expect(sum(positions.map(({ shortfall }) => shortfall))).toBeCloseTo(19.4e9, -3);
    expect(sum(positions.map(({ surplus }) => surplus))).toBeCloseTo(1.7e9, -3);
    const preview = await previewImport(await bytesOf(name), null, context);
    expect(preview).toMatchObject({ ok: true, kind: "REGION_TABLE", faults: [] });
  });

  it("say what was left out, and from where they were read", async () => {
    const notices = async (name: string) => {
      const result = await regions(name);
      return result.ok ? result.report.notices.map(({ code }) => code) : [];
    };
    expect(await notices("r15-footer-bron.csv")).toContain("NOTES_LEFT_OUT");
    expect(await notices("r33-short-rows.csv")).toContain("SHORT_ROWS");
    expect(await notices("x01-second-sheet.xlsx")).toContain("OTHER_SHEETS");
    const preview = await previewImport(await bytesOf("x01-second-sheet.xlsx"), null, context);
    expect(preview).toMatchObject({ shape: { sheet: "Tabel" }, sheets: expect.arrayContaining(["Tabel"]) });
    expect(contentOf(await regions("r33-short-rows.csv")).positions.map(({ newHomes }) => newHomes)).toEqual(
      Array.from({ length: 19 }, () => null),
    );
  });

  it("are found among sheets with the same headers, and below a header that is numbered or stands twice", async () => {
    const headers = ["regio", "opgave", "tekort", "overschot"];
    const all = base.regions.map(({ code, homes }) => [code, Math.round(homes * 50_000), 0, 0]);
    const rows = [headers, ["(1)", "(2)", "(3)", "(4)"], ...all.slice(0, 9), headers, ...all.slice(9)];
    const told = [headers, ["code van de regio", "in euro", "in euro", "in euro"]];
    const sheets = [told, rows].map((one, index) => ({
      name: `Blad${index + 1}`,
      rows: one.map((cells) => [...cells]),
    }));
    const result = await importRegionTable(await writeXlsx({ sheets }), vintageOptions);
    expect(contentOf(result).positions).toHaveLength(19);
  });

  it("with two regions are a part of the country", async () => {
    expect(codesOf(await regions("subset-two-regions.csv"))).toEqual(["REGION_MISSING"]);
    const { positions } = contentOf(await regions("subset-two-regions.csv", { allowSubset: true }));
    expect(positions.map(({ region }) => region).sort()).toEqual(["FRL", "MRA"]);
  });
});

describe("files as people have them: holdings", () => {
  const holdings = async (name: string) => importHoldings(await bytesOf(name), { facts });

  it("name municipalities in every way that people do", async () => {
    const { rows } = contentOf(await holdings("h-names.csv"));
    expect(rows.map(({ municipality }) => municipality).sort()).toEqual(["GM0014", "GM0344", "GM0353", "GM0356"]);
  });

  it("that can be of two places name both", async () => {
    const result = await holdings("h-bergen.csv");
    expect(codesOf(result)).toEqual(["AMBIGUOUS_MUNICIPALITY"]);
    expect(result).toMatchObject({ faults: [{ allowed: "GM0373 Bergen (NH.), GM0893 Bergen (L.)" }] });
  });
});

describe("a table a thousand times off", () => {
  const names = ["FRL", "MRA"];
  const amounts = (scale: number) => [
    ["FRL", 2_832_295_713 * scale, 0, 640_432_839 * scale],
    ["MRA", 20_826_608_223 * scale, 1_397_184_836 * scale, 0],
  ];
  const importing = async (header: string, scale: number, more = {}) => {
    const file = csvOf(
      [["regio", ...["opgave", "tekort", "overschot"].map((name) => `${name}${header}`)], ...amounts(scale)],
      ";",
    );
    return importRegionTable(file, { ...vintageOptions, allowSubset: true, decimals: ".", ...more });
  };

  it.each([
    ["", 1e-3],
    ["", 1e-6],
    ["", 1e-9],
    [" (x 1.000 euro)", 1],
    [" (mln euro)", 1],
    [" (mld euro)", 1e-6],
    [" (k€)", 1e-6],
  ])("under %j by %d is refused with both readings", async (header, scale) => {
    const result = await importing(header, scale);
    expect(codesOf(result)).toEqual(["UNIT_UNCLEAR"]);
    const text = JSON.stringify(result);
    expect(text).toContain("can't be right");
    expect(text).toContain("if its cells are in");
    expect(names).toHaveLength(2);
  });

  it.each([
    [" (m)", 1e-6],
    [" (M)", 1e-6],
    [" [m]", 1e-6],
    [" in m", 1e-6],
    [" (mm)", 1e-6],
    [" (mil.)", 1e-6],
    [" (€ mil)", 1e-6],
    [" (k)", 1e-3],
    [" (x k)", 1e-3],
    [" (1k)", 1e-3],
    [" (dz.)", 1e-3],
    [" (x mille)", 1e-3],
    [" '000", 1e-3],
    [" (thsd)", 1e-3],
    [" (keuro's)", 1e-3],
    [" (gedeeld door 1.000)", 1e-3],
    [" (bil.)", 1e-9],
  ])("under %j is read as that says, and refused where that can't be right", async (header, scale) => {
    const { positions } = contentOf(await importing(header, scale));
    expect(positions.find(({ region }) => region === "FRL")?.task).toBe(2_832_295_713);
    expect(codesOf(await importing(header, 1))).toEqual(["UNIT_UNCLEAR"]);
  });

  it("is read once a person says in what it counts, and takes the unit of its title", async () => {
    const headers = ["opgave", "tekort", "overschot"];
    const units = Object.fromEntries(headers.map((header) => [header, "MILLION" as const]));
    expect(contentOf(await importing("", 1e-6, { units })).positions).toHaveLength(2);
    const rows = [["Tabel 1. Opgave per regio (bedragen in mln euro)"], ["regio", ...headers], ...amounts(1e-6)];
    for (const format of ["CSV", "XLSX", "ODS"] as const) {
      const options = { ...vintageOptions, allowSubset: true, decimals: "." as const };
      const result = await importRegionTable(await fileOf(format, rows), options);
      expect(contentOf(result).positions.find(({ region }) => region === "FRL")?.task).toBe(2_832_295_713);
    }
  });

  it("is asked about once where every row would be out of range, with both readings", async () => {
    const { columns, example } = await templateTable("CORPORATION_TABLE", context);
    const at = columns.findIndex(({ header }) => header === "interest_rate");
    const rows = example.slice(0, 8).map((row) => row.map((cell, index) => (index === at ? "2.85" : cell)));
    const file = csvOf([columns.map(({ header }) => header), ...rows], ";");
    const result = await importCorporationTable(file, { ...vintageOptions, decimals: "." });
    expect(result).toMatchObject({ faultCount: 1, faults: [{ code: "UNIT_UNCLEAR", column: "interest_rate" }] });
    expect(JSON.stringify(result)).toContain("0.0285 if its cells are in percent");
  });

  it("in one row or one column is refused too", async () => {
    const headers = ["regio", "opgave", "tekort", "overschot"];
    const oneColumn = [headers, ["FRL", 2_832_295_713, 0, 640_432], ["MRA", 20_826_608_223, 1_397_184, 0]];
    const all = base.regions.map(({ code, homes }) => [code, Math.round(homes * 50_000), 0, 0]);
    const oneRow = [headers, ...all.map((row, index) => (index === 3 ? row.with(1, Number(row[1]) / 1000) : row))];
    for (const rows of [oneColumn, oneRow]) {
      const result = await importRegionTable(csvOf(rows, ";"), { ...vintageOptions, allowSubset: true });
      expect(codesOf(result)).toEqual(["UNIT_UNCLEAR"]);
    }
  });
});

describe("amounts that are no euros, or no totals", () => {
  const all = base.regions.map(({ code, homes }) => [code, homes * 50_000, 0, 0]);
  const table = (header: string) => [["regio", `opgave${header}`, `tekort${header}`, `overschot${header}`], ...all];
  const read = async (file: Uint8Array) => codesOf(await importRegionTable(file, { ...vintageOptions, decimals: "." }));
  const currency = ["FOREIGN_CURRENCY"];

  it.each([" USD", " (k$)", " in GBP", " (£)", " (mUSD)", " (gulden)", " [US$]", "_chf", " (¥)"])(
    "are refused under %j",
    async (header) => {
      expect(await read(csvOf(table(header), ";"))).toEqual(currency);
      expect(await previewImport(csvOf(table(header), ";"), null, context)).toMatchObject({
        kind: "REGION_TABLE",
        faults: [{ code: "FOREIGN_CURRENCY" }, {}, {}],
      });
    },
  );

  it("are refused by a line beside them, a sheet, a cell and how a cell is shown", async () => {
    const plain = table("");
    const cells = plain.map((row, r) => (r === 0 ? row : row.map((cell, c) => (c === 1 ? `$ ${cell}` : cell))));
    expect(await read(csvOf([["Amounts in US dollars"], ...plain], ";"))).toEqual(currency);
    expect(await read(csvOf([...plain, ["Noot: bedragen in CHF"]], ";"))).toEqual(currency);
    expect(await read(csvOf(cells, ";"))).toEqual(currency);
    expect(await read(await writeXlsx({ sheets: [{ name: "USD", rows: plain.map((row) => [...row]) }] }))).toEqual(
      currency,
    );
    const shown = (numFmt: string, header = "") =>
      writeXlsx({
        sheets: [
          {
            name: "Blad1",
            rows: table(header).map((row) => [...row]),
            cells: new Map([["3,1", { value: all[2]?.[1] ?? 0, type: "number" as const, style: { numFmt } }]]),
          },
        ],
      });
    for (const format of ["[$$-409]#,##0", '"£" #,##0', "[$USD] #,##0"])
      expect(await read(await shown(format))).toEqual(currency);
    expect(await read(await shown("[$$-409]#,##0", " (euro)"))).toEqual([]);
    for (const format of ["[$€-413] #,##0", "[Red]#,##0"]) expect(await read(await shown(format))).toEqual([]);
    const ods = await fileOf("ODS", plain);
    const inDollars = (text: string) =>
      text.replace('office:value-type="float"', 'office:value-type="currency" office:currency="USD"');
    expect(await read(await withPart(ods, sheetPart.ODS, inDollars))).toEqual(currency);
  });

  it("are read where a name looks like a currency, or the euro is named too", async () => {
    expect(await read(csvOf([["Opgesteld door De Gulden Kroon"], ...table("")], ";"))).toEqual([]);
    expect(await read(csvOf([["Bedragen in EUR (koers USD 1,08)"], ...table("")], ";"))).toEqual([]);
  });

  it.each([
    " (x 10 mln euro)",
    " (x 100)",
    " (honderden euro)",
    " (mln euro per jaar)",
    " (€/woning)",
    " (ton)",
    " (centen)",
    " (in eurocent)",
    " (‰)",
    " (x dozijn)",
    " (10e3 euro)",
    " (6 nullen weg)",
    " (biljoen euro)",
    " m",
    "_k",
  ])("are refused under %j, which is not read", async (header) =>
    expect(await read(csvOf(table(header), ";"))).toEqual(["UNIT_UNREAD"]),
  );
});
