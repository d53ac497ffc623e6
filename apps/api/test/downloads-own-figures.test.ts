import type { RegionTableDataset } from "@solidariteitskaart/model";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readCsv } from "./support/read-csv.js";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

const CODE = 'own "x"';
const HOSTILE = '=HYPERLINK("http://evil.test","<b>click</b>")';

/** A recalculation that came as a table of regions, with names as somebody might upload them. */
function ownFigures(): RegionTableDataset {
  const [newest] = testPlatform().datasets;
  if (!newest) throw new Error("there are no datasets");
  const { hash, firstYear, yearCount, regions, distanceKm, sources } = newest;
  return {
    kind: "REGION_TABLE",
    modelEdition: 2,
    vintage: {
      code: CODE,
      label: { nl: HOSTILE, en: HOSTILE },
      date: "2026-06-01",
      nextExpected: null,
      publishedTask: null,
      publishedShortfall: null,
      publishedSurplus: null,
    },
    hash: `${hash}-own`,
    firstYear,
    yearCount,
    regions: regions.map((region, index) => (index === 0 ? { ...region, name: HOSTILE } : region)),
    distanceKm,
    sources,
    positions: regions.map(({ code }, index) => ({
      region: code,
      task: 1000,
      shortfall: index % 2 === 0 ? 500 : 0,
      surplus: index % 2 === 0 ? 0 : 300,
      newHomes: null,
      measures: null,
    })),
  };
}

const server = testServer({
  platform: () => testPlatform({ datasets: [...testPlatform().datasets, ownFigures()] }),
});
const base = `/data/${encodeURIComponent(CODE)}`;

describe("a recalculation that came as a table of regions", () => {
  it("has its regions and transfers, and says that their figures are derived", async () => {
    const rows = readCsv((await server.send(`${base}/regions.csv`)).text);
    expect(rows).toHaveLength(19);
    expect(rows.map(({ shortfall }) => Number(shortfall)).reduce((a, b) => a + b)).toBe(5000);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["DERIVED"]));
    expect(readCsv((await server.send(`${base}/transfers.csv`)).text).length).toBeGreaterThan(0);
  });

  it("has no corporations, and says why", async () => {
    const { status, body, headers } = await server.send(`${base}/corporations.csv`);
    expect(status).toBe(404);
    expect((body.errors as readonly Tree[]).map(({ code }) => String(code))).toEqual(["NOT_AVAILABLE"]);
    expect(headers.get("etag")).toBeNull();
    expect(headers.get("content-disposition")).toBeNull();
    const { sheets } = await readXlsx(
      new Uint8Array(await (await fetch(`${server.url()}${base}/workbook.xlsx`)).arrayBuffer()),
    );
    expect(sheets.map(({ name }) => name)).not.toContain("corporations");
  });

  it("runs nothing in a spreadsheet and breaks no header, whatever its names hold", async () => {
    const { text, headers } = await server.send(`${base}/regions.csv`);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.test"",""<b>click</b>"")"`);
    expect(readCsv(text)[0]?.region_name).toBe(`'${HOSTILE}`);
    expect(headers.get("content-disposition")).toBe('attachment; filename="solidariteitskaart-ownx-regions.csv"');
    expect(headers.get("link")).toContain(`<${base}/regions.csv>; rel="canonical"`);
    for (const file of ["package.zip", "datapackage.json", "CITATION.cff", "README.md", "regions.geojson"])
      expect((await server.send(`${base}/${file}`)).status, file).toBe(200);
  });
});
