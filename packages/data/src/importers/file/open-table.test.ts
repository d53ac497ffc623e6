import { describe, expect, it } from "vitest";
import { csvOf, fileOf, formats } from "../../../test/importers/files.js";
import { sheetPart, withPart } from "../../../test/importers/zip-files.js";
import { Refused } from "../fault-list.js";
import { limitsOf } from "../limits.js";
import { openTable } from "./open-table.js";
import type { OpenTable, RawRow } from "./table.js";

const open = (file: Uint8Array | string, limits = {}) => openTable(Buffer.from(file), limitsOf(limits), undefined);

async function rowsOf(table: OpenTable): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
}
const cellsOf = async (file: Uint8Array | string) => (await rowsOf(await open(file))).map(({ cells }) => cells);

async function refusal(file: Uint8Array | string, limits = {}) {
  try {
    await rowsOf(await open(file, limits));
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
  return null;
}

describe("text", () => {
  it.each([",", ";", "\t", "|"])("is split at %j, found by itself", async (separator) => {
    const rows = [
      ["regio", "opgave", "naam"],
      ["HMR", "12,5", 'Huis "De Zon"; Den Haag'],
      ["MRA", "1.234", null],
    ];
    const table = await open(csvOf(rows, separator, "\n"));
    expect(table).toMatchObject({ format: "CSV", encoding: "UTF-8", separator, endsInMidLine: false });
    expect((await rowsOf(table)).map(({ cells }) => cells)).toEqual(rows);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from("\uFEFFnaam;x\nFryslân;1\n"), "UTF-8"],
    ["UTF-16 with a mark", Buffer.from("\uFEFFnaam;x\nFryslân;1\n", "utf16le"), "UTF-16"],
    ["UTF-16 without a mark", Buffer.from("naam;x\nFryslân;1\n", "utf16le"), "UTF-16"],
    ["Windows-1252", Buffer.from("naam;x\nFryslân;1\n", "latin1"), "Windows-1252"],
  ])("is read in %s", async (_, bytes, encoding) => {
    const table = await open(bytes);
    expect(table.encoding).toBe(encoding);
    expect((await rowsOf(table)).map(({ cells }) => cells)).toEqual([
      ["naam", "x"],
      ["Fryslân", "1"],
    ]);
  });

  it("counts rows as a spreadsheet does", async () => {
    const rows = await rowsOf(await open('a,b\r\n\r\n"x\r\ny",1\r\nz,2'));
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect((await open("a,b\n1,2")).endsInMidLine).toBe(true);
  });

  it("that is damaged is refused with the row", async () => {
    expect(
      await refusal(Buffer.concat([Buffer.from("a,é\nb,c\nd,"), Buffer.from([0xe9]), Buffer.from("\n")])),
    ).toMatchObject({
      code: "NOT_UTF8",
      row: 3,
    });
    expect(await refusal('a,b\n1,2\n"3,4\n')).toMatchObject({ code: "CSV_BROKEN" });
    expect(await refusal(`a,b\n1,"${"x".repeat(300_000)}"\n`)).toMatchObject({ code: "CSV_BROKEN" });
    expect(await refusal(Buffer.from([1, 0, 0, 7, 0, 0, 0, 9]))).toMatchObject({ code: "NOT_TEXT" });
    expect(await refusal(Buffer.from([65, 44, 0x81, 10]))).toMatchObject({ code: "NOT_TEXT" });
  });
});

describe("a file that people send by mistake is named:", () => {
  it.each([
    ["%PDF-1.7", "The file is a PDF."],
    ["<!doctype html><html></html>", "The file is a web page."],
    ['{"type":"FeatureCollection"}', "The file is JSON."],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "The file is an old Excel file (.xls) or one with a password."],
  ])("%s", async (file, message) => {
    expect(await refusal(file)).toMatchObject({ code: "FORMAT_UNKNOWN", message, allowed: "CSV, XLSX or ODS" });
  });
});

describe("markup that never ends", () => {
  it.each(["<?", "<!--", "<![CDATA[", '<a b="', "<a ", "<a <a", "<"])(
    "of %j without end is looked at once and refused",
    async (piece) => {
      const table = await fileOf("XLSX", [["a"], [1]]);
      const endless = piece.repeat(500_000);
      const broken = await withPart(table, sheetPart.XLSX, (text) => text.replace("<sheetData>", endless));
      expect(await refusal(broken)).not.toBeNull();
    },
  );
});

describe("a workbook", () => {
  it.each(["XLSX", "ODS"] as const)("as %s gives numbers, texts and empty cells as they are", async (format) => {
    const rows = [
      ["a", "b", "c"],
      ["x", 1.25, "007"],
      ["y", null, -3e-9],
    ];
    expect(await cellsOf(await fileOf(format, rows))).toEqual(rows);
  });

  it.each(["XLSX", "ODS"] as const)("as %s of which one bit fell over is refused, not read wrongly", async (format) => {
    const file = Buffer.from(
      await fileOf(format, [["a", "b"], ...Array.from({ length: 50 }, (_, i) => ["x", i * 7919])]),
    );
    const original = JSON.stringify(await cellsOf(file));
    for (let at = 40; at < file.length - 40; at += 97) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      const fault = await refusal(damaged);
      if (fault === null) expect(JSON.stringify(await cellsOf(damaged))).toBe(original);
    }
  });

  it("says which formulas have no value, and which cells are merged", async () => {
    const file = await fileOf("XLSX", [
      ["a", "b"],
      ["x", 1],
      ["y", 2],
    ]);
    const changed = await withPart(file, sheetPart.XLSX, (sheet) =>
      sheet
        .replace('<c r="B2"><v>1</v>', '<c r="B2"><f>A1</f>')
        .replace('<c r="B3"><v>2</v>', '<c r="B3"><f>1+1</f><v>2</v>')
        .replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    const table = await open(changed);
    expect(table.formulaCount).toBe(2);
    expect([...table.formulasWithoutValue]).toEqual(["2,2"]);
    expect(table.mergedCells).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 }]);
  });

  it("refuses more than is allowed before it is in memory", async () => {
    const file = await fileOf("ODS", [
      ["a", "b"],
      ["x", 1],
    ]);
    const repeat = (rows: number, columns: number) =>
      withPart(file, sheetPart.ODS, (content) =>
        content
          .replaceAll("<table:table-row>", `<table:table-row table:number-rows-repeated="${rows}">`)
          .replaceAll("<table:table-cell ", `<table:table-cell table:number-columns-repeated="${columns}" `),
      );
    expect(await refusal(await repeat(1_000_000_000, 1))).toMatchObject({ code: "TOO_MANY_CELLS" });
    expect(await refusal(await repeat(2000, 1), { rows: 1000 })).toMatchObject({ code: "TOO_MANY_ROWS" });
    expect(await refusal(await repeat(400_000, 200))).toMatchObject({ code: "TOO_MANY_CELLS" });
    expect(await refusal(await repeat(1, 400))).toMatchObject({ code: "TOO_MANY_COLUMNS" });
  });
});

it.each(formats)("reads %s the same whatever its name would be", async (format) => {
  const table = await open(await fileOf(format, [["a"], ["b"]]));
  expect(table.format).toBe(format);
});
