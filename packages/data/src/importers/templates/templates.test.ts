import { readFile } from "node:fs/promises";
import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { contentOf, fileOf, formats, type Rows } from "../../../test/importers/files.js";
import { base, context, facts, outcome, vintageOptions } from "../../../test/importers/reference.js";
import { importCorporationTable } from "../corporation-table/import-corporation-table.js";
import { importHoldings } from "../holdings/import-holdings.js";
import { importKinds } from "../kinds.js";
import { factsOfYear } from "../municipality-figures/facts-of-year.js";
import { importMunicipalityFigures } from "../municipality-figures/import-municipality-figures.js";
import { previewImport } from "../preview-import.js";
import { importRegionTable } from "../region-table/import-region-table.js";
import { templateTable } from "./template-table.js";

const { code } = vintageOptions.vintage;
const tables = {
  region: await templateTable("REGION_TABLE", context),
  corporation: await templateTable("CORPORATION_TABLE", context),
  holdings: await templateTable("HOLDINGS", context),
  municipality: await templateTable("MUNICIPALITY_FIGURES", context),
};
const rowsOf = ({ columns, example }: (typeof tables)[keyof typeof tables]): Rows => [
  columns.map(({ header }) => header),
  ...example,
];

describe.each(formats)("examples as %s", (format) => {
  it("region table: the same amounts and transfers, under a hash of its own", async () => {
    const dataset = contentOf(await importRegionTable(await fileOf(format, rowsOf(tables.region)), vintageOptions));
    const own = await evaluate(dataset, emptyScenario(code));
    const amounts = ({ national, regions, solidarity }: typeof own) => ({
      national: [national.task, national.capacity, national.shortfall, national.surplus, national.moved, national.open],
      regions: regions.map((r) => [r.region, r.task, r.capacity, r.shortfall, r.surplus, r.given, r.received, r.open]),
      transfers: solidarity.transfers,
    });
    expect(amounts(own)).toEqual(amounts(outcome));
    expect(dataset.hash).not.toBe(base.hash);
    expect(own.hash).not.toBe(outcome.hash);
  });

  it("corporation table: the same outcome to the euro, by year and by corporation", { timeout: 60_000 }, async () => {
    const file = await fileOf(format, rowsOf(tables.corporation));
    const dataset = contentOf(await importCorporationTable(file, vintageOptions));
    expect(dataset.corporations).toEqual(base.corporations);
    const own = await evaluate(dataset, emptyScenario(code));
    expect(own.regions).toEqual(outcome.regions);
    expect(own.corporations).toEqual(outcome.corporations);
    expect(own.years).toEqual(outcome.years);
    expect(own.solidarity).toEqual(outcome.solidarity);
    expect(dataset.hash).not.toBe(base.hash);
    expect(own.hash).not.toBe(outcome.hash);
  });

  it("holdings: homes where the reference data have them", { timeout: 60_000 }, async () => {
    const holdings = contentOf(await importHoldings(await fileOf(format, rowsOf(tables.holdings)), { facts }));
    const homes = holdings.rows.reduce((sum, row) => sum + row.homes, 0);
    const social = base.corporations.reduce((sum, corporation) => sum + corporation.social.input.homes, 0);
    expect(Math.abs(homes / social - 1)).toBeLessThan(0.001);
    expect(new Set(holdings.rows.map((row) => row.corporation)).size).toBe(base.corporations.length);
    expect(holdings.years).toEqual([base.firstYear]);
  });

  it("key figures of municipalities: the facts again", async () => {
    const file = await fileOf(format, rowsOf(tables.municipality));
    const figures = contentOf(await importMunicipalityFigures(file, { facts, year: 2025 }));
    const again = factsOfYear(facts, figures);
    expect(again.municipalities).toEqual(facts.municipalities);
    const byCode = <T extends { code: string; year: number }>(rows: readonly T[]) =>
      rows.filter(({ year }) => year === 2025).sort((p, q) => (p.code < q.code ? -1 : 1));
    expect(byCode(again.municipalityHistory)).toEqual(byCode(facts.municipalityHistory));
  });
});

it("gives equal content an equal hash, whatever the format and the order of the rows", async () => {
  const [header = [], ...rows] = rowsOf(tables.region);
  const hashes = await Promise.all(
    formats.map(async (format, index) => {
      const file = await fileOf(format, [header, ...(index === 0 ? rows : rows.toReversed())]);
      return contentOf(await importRegionTable(file, vintageOptions)).hash;
    }),
  );
  expect(new Set(hashes).size).toBe(1);
});

describe("the files that are offered", () => {
  const folder = new URL("../../../templates/", import.meta.url);
  it.each(["csv", "xlsx"])("as %s: the examples import without faults", { timeout: 60_000 }, async (extension) => {
    const file = (name: string) => readFile(new URL(`${name}-example.${extension}`, folder));
    const results = [
      await importRegionTable(await file("region-table"), vintageOptions),
      await importCorporationTable(await file("corporation-table"), vintageOptions),
      await importHoldings(await file("holdings"), { facts }),
      await importMunicipalityFigures(await file("municipality-figures"), { facts, year: 2025 }),
    ];
    for (const result of results)
      expect(result).toMatchObject({ ok: true, report: { unusedHeaders: [], rowsLeftOut: 0 } });
  });

  it.each(importKinds)("%s: the empty one has the header of its example and no rows", async (kind) => {
    const name = kind.toLowerCase().replaceAll("_", "-");
    const file = async (end: string) => readFile(new URL(`${name}${end}`, folder));
    const [line] = (await file("-example.csv")).toString().split("\r\n");
    expect((await file(".csv")).toString()).toBe(`${line}\r\n`);
    const preview = await previewImport(await file(".xlsx"), kind, context);
    expect(preview).toMatchObject({ ok: true, headers: line?.split(","), rows: [], faults: [] });
  });
});
