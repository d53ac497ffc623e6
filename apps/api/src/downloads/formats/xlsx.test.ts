import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Table } from "../tables/table.js";
import { xlsxOf } from "./xlsx.js";

const words = { nl: "", en: "" };
const column = (name: string) => ({ name, type: "string" as const, unit: null, title: words, description: words });
const hostile: Table = {
  name: "names",
  title: words,
  description: words,
  columns: [column("name"), column("amount")],
  rows: [
    ["=1+1", -3],
    ["@SUM(A1)", null],
    ["<b>&\u0007", 0.25],
  ],
  primaryKey: ["name"],
  foreignKeys: [],
  status: "MODELLED",
};
const workbook = { title: "Test", date: "2026-01-01", readMe: [["a", "=b"]], tables: [hostile] };

describe("xlsxOf", () => {
  it("stores texts as texts: nothing in it is a formula", async () => {
    const bytes = await xlsxOf(workbook);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(parts).toHaveLength(2);
    for (const [, part] of parts) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[1]?.rows.slice(0, 3)).toEqual([
      ["name", "amount"],
      ["=1+1", -3],
      ["@SUM(A1)", null],
    ]);
  });

  it("prints every sheet as wide as its paper, with the header on every page", async () => {
    const { sheets } = await readXlsx(await xlsxOf(workbook));
    const onePageWide = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    for (const sheet of sheets) expect(sheet.pageSetup).toMatchObject(onePageWide);
    expect(sheets[1]?.pageSetup?.printTitlesRow?.replaceAll("$", "")).toBe("1:1");
  });

  it("makes equal files of equal figures", async () => {
    const [first, again] = [await xlsxOf(workbook), await xlsxOf(workbook)];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  });
});
