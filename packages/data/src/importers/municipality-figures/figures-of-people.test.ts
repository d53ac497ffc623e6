import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf } from "../../../test/importers/files.js";
import { context, facts } from "../../../test/importers/reference.js";
import { previewImport } from "../preview-import.js";
import { templateTable } from "../templates/template-table.js";
import { importMunicipalityFigures } from "./import-municipality-figures.js";

const bytesOf = (name: string) => readFile(new URL(`../../../test/importers/cases/${name}`, import.meta.url));

describe("files as people have them: figures of municipalities", () => {
  const figures = async (name: string, year: number | null) =>
    importMunicipalityFigures(await bytesOf(name), { facts, year });

  it.each([
    ["m-amsterdam-half.csv", 2025],
    ["m-statline-2024.csv", 2024],
    ["m-float-code.csv", 2024],
  ] as const)("%s holds all of them, without a mapping", async (name, year) => {
    expect(contentOf(await figures(name, year)).rows).toHaveLength(342);
    const preview = await previewImport(await bytesOf(name), null, context);
    expect(preview).toMatchObject({ ok: true, kind: "MUNICIPALITY_FIGURES", faults: [] });
  });

  it("tell their year in a heading, a column of days or the name of a column", async () => {
    const head = [
      "code",
      "Woningvoorraad",
      "In bezit woningcorporatie",
      "Gemiddelde WOZ-waarde van woningen",
      "Huishoudens totaal",
    ];
    const rows = facts.municipalities.map(({ code, dwellings, corporationSharePercent, meanWozValue, households }) => {
      return [code, dwellings, corporationSharePercent, meanWozValue / 1000, households];
    });
    const yearOf = async (table: Parameters<typeof csvOf>[0]) =>
      contentOf(await importMunicipalityFigures(csvOf(table, ";"), { facts, year: null })).year;
    expect(await yearOf([head.with(1, "Woningvoorraad 2024"), ...rows])).toBe(2024);
    expect(await yearOf([[...head, "peildatum"], ...rows.map((row) => [...row, "1-1-2023"])])).toBe(2023);
  });

  it("tell the year of their figures and no other, and hear where that is not what was said", async () => {
    const { columns, example } = await templateTable("MUNICIPALITY_FIGURES", context);
    const table = [columns.map(({ header }) => header), ...example];
    const reading = async (lines: readonly string[], year: number | null = null) =>
      importMunicipalityFigures(csvOf([...lines.map((line) => [line]), ...table], ";"), { facts, year, decimals: "." });
    const changed = ["Gewijzigd op: 12-11-2025", "Indeling van gemeenten 2026", "Bron: CBS, 5 maart 2025"];
    expect(codesOf(await reading(changed))).toEqual(["YEAR"]);
    const titled = ["Kerncijfers wijken en buurten 2023, gewijzigd op 5 maart 2025", ...changed];
    expect(contentOf(await reading(titled)).year).toBe(2023);
    expect(contentOf(await reading(["Stand op 1-1-2022"])).year).toBe(2022);
    const said = await reading(titled, 2024);
    expect(contentOf(said).year).toBe(2024);
    expect(said).toMatchObject({
      report: { notices: expect.arrayContaining([{ code: "OTHER_YEAR", message: expect.stringContaining("2023") }]) },
    });
    const yearOf = async (lines: readonly string[]) =>
      (await previewImport(csvOf([...lines.map((line) => [line]), ...table], ";"), null, context)) as { year?: number };
    expect([(await yearOf(titled)).year, (await yearOf(changed)).year]).toEqual([2023, null]);
  });

  it("are read below the rows that the office stacks as a header", async () => {
    const topics = [
      "Woningvoorraad",
      "In bezit woningcorporatie",
      "Gemiddelde WOZ-waarde van woningen",
      "Huishoudens totaal",
    ];
    const units = ["aantal", "%", "x 1 000 euro", "aantal"];
    const rows = facts.municipalities.map(({ name, dwellings, corporationSharePercent, meanWozValue, households }) => {
      return [name, "", dwellings, corporationSharePercent, meanWozValue / 1000, households];
    });
    const years = topics.map(() => "2021");
    const stacked = [
      [
        ["Regio's", "Perioden", ...topics],
        ["Regio's", "Perioden", ...units],
      ],
      [
        ["Onderwerp", "", "Wonen", "Wonen", "Wonen", "Bevolking"],
        ["Regio's", "Perioden", ...topics],
        ["", "", ...units],
      ],
      [
        ["", "Onderwerp", ...topics],
        ["", "Perioden", ...years],
        ["Regio's", "", ...units],
      ],
      [
        ["", "", ...topics],
        ["Regio's", "", ...years],
      ],
    ];
    for (const header of stacked) {
      const file = csvOf([["Kerncijfers 2021"], ...header, ...rows, ["Bron: CBS"]], ";");
      const read = contentOf(await importMunicipalityFigures(file, { facts, year: null, decimals: "." }));
      expect(read.year).toBe(2021);
      expect(read.rows.find(({ code }) => code === "GM0363")).toMatchObject({ dwellings: 486_769 });
      const last = header.length + 1;
      for (const headerRow of [2, last])
        expect(await previewImport(file, "MUNICIPALITY_FIGURES", context, { headerRow })).toMatchObject({
          faults: [],
          shape: { headerRow: last },
        });
    }
  });

  it("bear the identifier of a register, and values that say themselves that they are euros", async () => {
    const head = ["identificatie", "Woningvoorraad", "In bezit woningcorporatie", "WOZ-waarde", "Huishoudens"];
    const rows = facts.municipalities.map(({ code, dwellings, corporationSharePercent, meanWozValue, households }) => {
      const value = `€ ${String(meanWozValue).replace(/000$/, ".000")}`;
      return [`NL.IMBAG.${code}`, dwellings, corporationSharePercent, value, households];
    });
    const file = csvOf([head, ...rows], ";");
    const { rows: read } = contentOf(await importMunicipalityFigures(file, { facts, year: 2025, decimals: "," }));
    expect(read.find(({ code }) => code === "GM0363")).toMatchObject({ meanWozValue: 518_000 });
  });

  it("give each its own", async () => {
    const { rows } = contentOf(await figures("m-amsterdam-half.csv", 2025));
    const amsterdam = rows.find(({ code }) => code === "GM0363");
    expect(amsterdam).toMatchObject({ dwellings: 243_384, corporationSharePercent: 39, meanWozValue: 518_000 });
    expect(contentOf(await figures("m-float-code.csv", 2024)).rows[0]).toMatchObject({ code: "GM0014" });
  });

  it("need a year, from the file or from who sends it", async () => {
    expect(codesOf(await figures("m-statline-2024.csv", null))).toEqual(["YEAR"]);
    const titled = Buffer.concat([
      Buffer.from("Kerncijfers wijken en buurten 2024\n"),
      await bytesOf("m-float-code.csv"),
    ]);
    const result = await importMunicipalityFigures(titled, { facts, year: null });
    expect(contentOf(result).year).toBe(2024);
  });
});
