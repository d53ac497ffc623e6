import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf, type Rows } from "../../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../../test/importers/reference.js";
import type { Holdings } from "../holdings/types.js";
import { templateTable } from "../templates/template-table.js";
import { type CorporationTableOptions, importCorporationTable } from "./import-corporation-table.js";

const { columns, example } = await templateTable("CORPORATION_TABLE", context);
const headers = columns.map(({ header }) => header);
type Row = Record<string, string | number | null>;

/** The first corporations of the example, as objects, so that a test can say what it changes. */
const rowsOf = (count: number): Row[] =>
  example
    .slice(0, count)
    .map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i] as string | number | null])));
const tableOf = (rows: readonly Row[], own = headers): Rows => [
  own,
  ...rows.map((row) => own.map((name) => row[name] ?? null)),
];
const importing = (rows: readonly Row[], options: Partial<CorporationTableOptions> = {}, own = headers) =>
  importCorporationTable(csvOf(tableOf(rows, own)), { ...vintageOptions, ...options });

const yearly = /^(new_homes|measures)_\d{4}$/;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("a table of corporations", () => {
  it("can hold a few of them: the others are simply not there", async () => {
    const result = await importing(rowsOf(4));
    const dataset = contentOf(result);
    expect(dataset.corporations).toEqual(base.corporations.slice(0, 2));
    expect(dataset.macro).toEqual(base.macro);
    expect(result).toMatchObject({
      report: { notices: [{ code: "MACRO_FROM_BASE" }, { code: "WOZ_FROM_BASE" }, { code: "REGIONS_EMPTY" }] },
    });
    const own = await evaluate(dataset, emptyScenario(dataset.vintage.code));
    expect(own.national.task).toBeGreaterThan(0);
  });

  it("tells what is per home by the homes in the table, not by those of everybody", async () => {
    const dataset = contentOf(await importing(rowsOf(4)));
    const held = sum(dataset.corporations.map((one) => one.social.input.homes + (one.commercial?.input.homes ?? 0)));
    expect(sum(dataset.regions.map(({ homes }) => homes))).toBeCloseTo(held, -1);
    for (const { code, homes, woz } of dataset.regions) {
      const all = base.regions.find((region) => region.code === code);
      expect(woz).toBeCloseTo(homes * ((all?.woz ?? 0) / (all?.homes ?? 1)), 0);
    }
    const { regions } = await evaluate(dataset, emptyScenario(dataset.vintage.code));
    const worked = regions.filter(({ task }) => task > 0);
    expect(worked.length).toBeGreaterThan(0);
    for (const { ownPosition, ownPositionPerHome, homes } of worked)
      expect(ownPositionPerHome).toBe(Math.round(ownPosition / homes));
  });

  it("spreads a total over the years as the base's own task", async () => {
    const rows = rowsOf(2).map(
      (row): Row => ({ ...row, new_homes: 1000, measures: row.branch === "social" ? 500 : 0 }),
    );
    const [corporation] = contentOf(
      await importing(
        rows,
        {},
        headers.filter((header) => !yearly.test(header)),
      ),
    ).corporations;
    const task = corporation?.social.task;
    expect(sum(task?.newHomes ?? [])).toBeCloseTo(1000, 9);
    const national = base.corporations.map((c) => c.social.task.newHomes);
    const share = sum(national.map((years) => years[0] ?? 0)) / sum(national.flat());
    expect(task?.newHomes[0]).toBeCloseTo(1000 * share, 9);
    for (const measures of task?.measures ?? []) expect(measures).toBeCloseTo(50, 9);
  });

  it("puts homes in regions by municipality, by code, by name and by former name", async () => {
    const [social] = rowsOf(1);
    const place = "GM0363=600; Almere=200; Weesp=100; Den Haag: 100";
    const result = await importing([{ ...social, region: null, homes_per_municipality: place }]);
    const [corporation] = contentOf(result).corporations;
    expect(corporation?.region).toBe("MRA");
    expect(corporation?.social.homeShares).toEqual([
      { region: "HMR", share: 0.1 },
      { region: "MRA", share: 0.9 },
    ]);
    expect(corporation?.social.taskShares).toEqual([{ region: "MRA", share: 1 }]);
    expect(corporation?.commercial).toBeNull();
  });

  it("takes homes from holdings where the row does not say where they are", async () => {
    const row = { corporation: "12345678", municipality: "GM0363", branch: "social", kind: "CHEAP" } as const;
    const holdings: Holdings = {
      kind: "HOLDINGS",
      hash: "",
      years: [2025, 2026],
      rows: [
        { ...row, year: 2025, homes: 75 },
        { ...row, year: 2025, municipality: "GM0518", homes: 25 },
        { ...row, year: 2026, municipality: "GM0518", homes: 1000 },
      ],
    };
    const rows = rowsOf(2).map((own): Row => ({ ...own, corporation_id: "12345678", region: null }));
    const [corporation] = contentOf(await importing(rows, { holdings })).corporations;
    expect(corporation?.social.homeShares).toEqual([
      { region: "HMR", share: 0.25 },
      { region: "MRA", share: 0.75 },
    ]);
    expect(codesOf(await importing(rows))).toEqual(["NO_PLACE"]);
  });

  it("names everything that is wrong", async () => {
    const [first, second, third, fourth] = rowsOf(4) as [Row, Row, Row, Row];
    const result = await importing([
      { ...first, interest_rate: 3.5, branch: "huur" },
      { ...second, homes: 0, homes_per_municipality: "Atlantis=3" },
      { ...third, corporation: "Andere naam", new_homes: 7 },
      { ...fourth, region: "Friesland ", vacancy: "1,5 %" },
    ]);
    if (result.ok) throw new Error("It should have been refused");
    expect(result.faults.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["NOT_ALLOWED", 2, "branch"],
      ["OUT_OF_RANGE", 2, "interest_rate"],
      ["UNKNOWN_MUNICIPALITY", 3, "homes_per_municipality"],
      ["OUT_OF_RANGE", 3, "homes"],
      ["CONTRADICTION", 4, "new_homes"],
      ["NOT_A_NUMBER", 5, "vacancy"],
    ]);
  });

  it("needs a social branch, one name and one region for each", async () => {
    const [first, second, third, fourth] = rowsOf(4) as [Row, Row, Row, Row];
    const other = facts.regions.find(({ code }) => code !== fourth.region)?.code ?? "";
    const result = await importing([second, third, { ...fourth, corporation: "Andere naam", region: other }]);
    if (result.ok) throw new Error("It should have been refused");
    expect(result.faults.map(({ code, row }) => [code, row])).toEqual([
      ["NO_SOCIAL_BRANCH", 2],
      ["CONTRADICTION", 4],
      ["CONTRADICTION", 4],
    ]);
    expect(first.branch).toBe("social");
  });
});
