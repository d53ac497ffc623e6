import { describe, expect, it } from "vitest";
import { cellText } from "../cells/texts.js";
import { municipalityColumns } from "../municipality-figures/columns.js";
import { column } from "./column.js";
import { plainHeader } from "./header-text.js";
import { unitOf } from "./header-units.js";
import { matchColumns } from "./match-columns.js";

const about = { nl: "", en: "" };
const columns = {
  task: column(["task", "opgave"], cellText(10), about),
  region: column(["region", "regio", "code"], cellText(10), about),
  note: column(["note"], cellText(10), about, { required: false }),
};
const match = (headers: string[], own = {}) => {
  const { matched, faults, unusedHeaders } = matchColumns(columns, headers, own, 3);
  return {
    found: Object.fromEntries([...matched].map(([key, { header }]) => [key, header])),
    faults: faults.map(({ code, column: name, row, value }) => ({ code, column: name, row, value })),
    unusedHeaders,
  };
};

describe("columns", () => {
  it("are found by any of their names, whatever the dressing", () => {
    expect(match(["Regio", "OPGAVE (mln euro)", "Opmerking"])).toEqual({
      found: { region: "Regio", task: "OPGAVE (mln euro)" },
      faults: [],
      unusedHeaders: ["Opmerking"],
    });
  });

  it("are found without the years that they are about, unless another column bears those", () => {
    for (const header of ["Opgave 2025-2034 (mln euro)", "opgave_2025_2034", "Opgave t/m 2034", "opgave 2025"])
      expect(match([header, "regio"]).found).toEqual({ region: "regio", task: header });
    const yearly = { ...columns, task2026: column(["opgave_2026"], cellText(10), about) };
    const { matched } = matchColumns(yearly, ["regio", "opgave", "opgave 2026"], {}, 1);
    expect([matched.get("task")?.header, matched.get("task2026")?.header]).toEqual(["opgave", "opgave 2026"]);
  });

  it("are found by their best name where several would do", () => {
    expect(match(["code", "regio", "task"]).found).toEqual({ region: "regio", task: "task" });
  });

  it("are a fault where two name them equally well, or none", () => {
    expect(match(["regio", "Regio ", "x"]).faults).toEqual([
      { code: "MISSING_COLUMN", column: "task", row: 3, value: null },
      { code: "DUPLICATE_COLUMN", column: "region", row: 3, value: "regio, Regio " },
    ]);
  });

  it("are what a person says, before anything else", () => {
    expect(match(["a", "regio", "task"], { a: "region", task: null }).found).toEqual({ region: "a" });
    expect(match(["a", "regio", "task"], { b: "task", a: "nothing" }).faults.map(({ code }) => code)).toEqual([
      "MAPPING_HEADER",
      "MAPPING_COLUMN",
    ]);
  });
});

describe("a header", () => {
  it.each([
    ["Opgave (mln euro)", "opgave", 1e6],
    ["tekort x € 1.000.000", "tekort", 1e6],
    ["Tekort in miljarden euro", "tekort", 1e9],
    ["surplus_eur", "surplus", 1],
    ["Rente (%)", "rente", 0.01],
    ["Woningen (x 1.000)", "woningen", 1e3],
    ["p_wcorpw", "pwcorpw", 1],
    ["€", "", 1],
    ["opgave (x 1 000 euro)", "opgave", 1e3],
    ["Opgave (duizenden euro)", "opgave", 1e3],
    ["opgave (k€)", "opgave", 1e3],
    ["opgave (€ 1.000)", "opgave", 1e3],
    ["opgave in € '000", "opgave", 1e3],
    ["Opgave [kEUR]", "opgave", 1e3],
    ["opgave_keuro", "opgave", 1e3],
    ["OpgaveMln", "opgave", 1e6],
    ["opgave (mln.)", "opgave", 1e6],
    ["opgave (M€)", "opgave", 1e6],
    ["opgave x 1 000 000", "opgave", 1e6],
    ["opgave (10^6 euro)", "opgave", 1e6],
    ["opgave in miljoenen euro's", "opgave", 1e6],
    ["opgave, bedragen in miljoenen", "opgave", 1e6],
    ["opgave (mrd euro)", "opgave", 1e9],
    ["opgave x 1 mln", "opgave", 1e6],
    ["opgave (x10^6)", "opgave", 1e6],
    ["opgave (keer 1.000)", "opgave", 1e3],
    ["opgave (mlrd)", "opgave", 1e9],
    ["opgave (mljn €)", "opgave", 1e6],
    ["opgave (duiz.)", "opgave", 1e3],
    ["opgave (bln)", "opgave", 1e9],
    ["opgave (G€)", "opgave", 1e9],
    ["opgave € mld", "opgave", 1e9],
    ["opgave (x 1 000 mln euro)", "opgave", 1e9],
    ["opgave (duizend euro, x 1.000)", "opgave", 1e3],
    ["misdrijven per 1000 inwoners", "misdrijvenper1000inwoners", 1],
    ["In bezit woningcorporatie (%)", "bezitwoningcorporatie", 0.01],
    ["Nieuwe woningen 2026", "nieuwewoningen2026", 1],
    ["(".repeat(50_000), "", 1],
  ])("%s is %s times %d", (header, name, factor) => {
    expect(plainHeader(header)).toBe(name);
    expect(unitOf(header).factor).toBe(factor);
  });
});

it.each([
  ["% woningen corporaties", "corporationSharePercent"],
  ["Aandeel corporatiewoningen (%)", "corporationSharePercent"],
  ["Huurwoningen in bezit van woningcorporaties (%)", "corporationSharePercent"],
  ["gemiddelde_woz_waarde", "meanWozValue"],
  ["Gemiddelde WOZ-waarde woningen (x 1 000 euro)", "meanWozValue"],
  ["Totale woningvoorraad 2024", "dwellings"],
  ["Wonen/Woningen totaal (aantal)", "dwellings"],
  ["Aantal huishoudens", "households"],
  ["Bevolking", "inhabitants"],
  ["gemeentenummer", "code"],
  ["statcode", "code"],
  ["Gemeente_naam", "name"],
])("key figures per municipality have a column %s", (header, key) => {
  expect([...matchColumns(municipalityColumns, [header], {}, 1).matched.keys()]).toEqual([key]);
});
