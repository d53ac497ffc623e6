import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf } from "../../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../../test/importers/reference.js";
import { sheetPart, withPart } from "../../../test/importers/zip-files.js";
import { importMunicipalityFigures } from "../municipality-figures/import-municipality-figures.js";
import { previewImport } from "../preview-import.js";
import { importRegionTable } from "../region-table/import-region-table.js";
import type { ImportResult } from "../types.js";

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];
type Cell = string | number | null;

const headers = ["regio", "opgave", "tekort", "overschot"];
const all = base.regions.map(({ code, homes }): Cell[] => [code, Math.round(homes * 50_000), 0, 0]);
const total: Cell[] = ["Totaal", 1, 2, 3];
const sheet = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => {
  return { name: "Blad1", rows: rows.map((cells) => [...cells]), ...more };
};
const read = (file: Uint8Array) => importRegionTable(file, vintageOptions);
const readSheets = async (...sheets: Sheet[]) => read(await writeXlsx({ sheets }));
const noticesOf = (result: ImportResult<unknown>) => (result.ok ? result.report.notices.map(({ code }) => code) : []);
const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => {
  return { startRow, startCol, endRow, endCol };
};

describe("a table of regions", () => {
  it("may have merged cells in its total and its source line, and not in its rows", async () => {
    const rows = [headers, ...all, total, ["Bron: eigen cijfers"]];
    const beside = [merge(rows.length - 2, 0, rows.length - 2, 1), merge(rows.length - 1, 0, rows.length - 1, 3)];
    expect(contentOf(await readSheets(sheet(rows, { merges: beside }))).positions).toHaveLength(19);
    const inTable = await writeXlsx({ sheets: [sheet(rows, { merges: [...beside, merge(2, 0, 3, 0)] })] });
    expect(codesOf(await read(inTable))).toEqual(["MERGED_CELLS"]);
    expect(await previewImport(inTable, null, context)).toMatchObject({ faults: [{ code: "MERGED_CELLS", row: 3 }] });
  });

  it("leaves out its total behind a number, and cells of a sheet beside it, and says so", async () => {
    const numbered = [["nr", ...headers], ...all.map((cells, k) => [k + 1, ...cells]), [20, ...total]];
    expect(contentOf(await read(csvOf(numbered, ";"))).positions).toHaveLength(19);
    const remarked = await readSheets(
      sheet([headers, ...all.map((cells, k) => (k === 4 ? [...cells, null, "?"] : cells))]),
    );
    expect(contentOf(remarked).positions).toHaveLength(19);
    expect(noticesOf(remarked)).toContain("CELLS_BESIDE");
  });

  it("is told once that it says nothing of what is short, when it is looked at and when it is imported", async () => {
    const file = csvOf([["regio", "opgave"], ...all.map((cells) => cells.slice(0, 2))], ";");
    expect(await read(file)).toMatchObject({
      faultCount: 1,
      faults: [{ code: "MISSING_COLUMN", column: "shortfall" }],
    });
    const preview = await previewImport(file, "REGION_TABLE", context);
    expect(preview).toMatchObject({ faults: [{ code: "MISSING_COLUMN", column: "shortfall" }] });
  });

  it("that stands on its side is told to be turned, once", async () => {
    const turned = headers.map((header, at) => [header, ...all.map((cells) => cells[at] ?? null)]);
    expect(codesOf(await read(csvOf([["Opgave per regio"], ...turned], ";")))).toEqual(["TABLE_TURNED"]);
  });

  it("is found by its columns with a word before them; homes that there are, are no new homes", async () => {
    const titles = ["regio", "Totale opgave", "Totaal tekort", "NPA overschot", "Aantal nieuwe woningen", "woningen"];
    const { positions } = contentOf(await read(csvOf([titles, ...all.map((cells) => [...cells, 9000, 90_000])], ";")));
    expect(positions.map(({ newHomes }) => newHomes)).toEqual(positions.map(() => 9000));
    const homes = csvOf([[...headers, "woningen"], ...all.map((cells) => [...cells, 90_000])], ";");
    expect(contentOf(await read(homes)).positions[0]?.newHomes).toBeNull();
  });

  it("is found behind an explanation with the same headers and an example", async () => {
    const explained = sheet([headers, ["code", "in euro", "in euro", "in euro"], ["FRL", 1, 0, 1]], { name: "Uitleg" });
    const result = await readSheets(explained, sheet([headers, ...all], { name: "Tabel" }));
    expect(contentOf(result).positions).toHaveLength(19);
  });

  it("says which rows and columns have no size, and reads no sheet that is not displayed", async () => {
    const plain = await writeXlsx({ sheets: [sheet([headers, ...all])] });
    const sized = await withPart(plain, sheetPart.XLSX, (text) =>
      text
        .replace("<sheetData>", '<cols><col min="4" max="4" width="0" customWidth="1"/></cols><sheetData>')
        .replace('<row r="3"', '<row r="3" ht="0" customHeight="1"'),
    );
    expect(noticesOf(await read(sized))).toEqual(["HIDDEN_ROWS", "HIDDEN_COLUMNS"]);
    const doubled = all.map(([code, task]) => [code ?? "", 2 * Number(task), 0, 0]);
    const ods = await writeOds({
      sheets: [sheet([headers, ...doubled], { name: "Oud" }), sheet([headers, ...all], { name: "Nieuw" })],
    });
    const undisplayed = await withPart(ods, sheetPart.ODS, (text) =>
      text
        .replace(
          "<office:body>",
          '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>',
        )
        .replace('table:name="Oud"', 'table:name="Oud" table:style-name="ta9"'),
    );
    expect(contentOf(await read(undisplayed)).positions[0]?.task).toBe(all[0]?.[1]);
  });
});

describe("figures of municipalities", () => {
  const own = ["municipality_code", "dwellings", "corporation_share_percent", "mean_woz_value", "households", "year"];
  const rows = (householdsOf: (households: number, code: string) => Cell) =>
    facts.municipalities.map(({ code, dwellings, corporationSharePercent, meanWozValue, households }) => {
      return [code, dwellings, corporationSharePercent, meanWozValue, householdsOf(households, code), 2023];
    });
  const figures = (table: readonly (readonly Cell[])[]) =>
    importMunicipalityFigures(csvOf([own, ...table], ";"), { facts, year: null, decimals: "." });

  it("of the product's own file are read back, values in euros and the year too", async () => {
    const result = await figures(rows((households) => households));
    expect(contentOf(result)).toMatchObject({ year: 2023 });
    const amsterdam = contentOf(result).rows.find(({ code }) => code === "GM0363");
    expect(amsterdam).toMatchObject({ meanWozValue: 518_000, households: 516_096 });
    expect(noticesOf(result)).toEqual([]);
  });

  it("that a file does not give stay as they were, which is told", async () => {
    const result = await figures(rows((households, code) => (code === "GM0363" ? "." : households)));
    expect(result).toMatchObject({
      report: { notices: [{ code: "FIGURES_KEPT", message: expect.stringContaining("households of Amsterdam") }] },
    });
  });
});
