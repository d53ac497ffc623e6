import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf } from "../../../test/importers/files.js";
import { facts } from "../../../test/importers/reference.js";
import type { Municipality } from "../../facts/municipality.js";
import { factsOfYear } from "./facts-of-year.js";
import { importMunicipalityFigures } from "./import-municipality-figures.js";
import type { NewSuccession } from "./types.js";

const header = ["gwb_code", "gm_naam", "recs", "a_woning", "p_wcorpw", "g_wozbag", "a_hh"];
type Row = (string | number)[];
const rowOf = ({
  code,
  name,
  dwellings,
  corporationSharePercent,
  meanWozValue,
  households,
}: Omit<Municipality, "year">): Row => [
  code,
  name,
  "Gemeente",
  dwellings,
  corporationSharePercent,
  meanWozValue / 1000,
  households,
];
const present = (): Row[] => facts.municipalities.map(rowOf);
const importing = (rows: Row[], year = 2026, successions: NewSuccession[] = []) =>
  importMunicipalityFigures(csvOf([header, ...rows], ";"), { facts, year, successions });

/** Two neighbours in one region that merge in these tests. */
const [one, two] = facts.municipalities.filter(({ region }) => region === "GRD") as [Municipality, Municipality];
const merger: NewSuccession[] = [one, two].map(({ code }) => ({ oldCode: code, newCode: "GM9001", weight: 1 }));
const merged: Row = ["GM9001", "Samen", "Gemeente", 1000, 30, 250, 900];
const withoutTwo = () => present().filter(([code]) => code !== one.code && code !== two.code);

describe("key figures of municipalities", () => {
  it("become the facts of a newer year; an unknown figure stays what it was", async () => {
    const rows = present().map((row) =>
      row[0] === "GM0363" ? ["GM0363", "Amsterdam", "Gemeente", 500_000, ".", 501.5, "."] : row,
    );
    const levels: Row[] = [
      ["NL00", "Nederland", "Land", 8e6, 28, 379, 8e6],
      ["WK036301", "Centrum", "Wijk", 1, 2, 30, 4],
    ];
    const result = await importing([...levels, ...rows]);
    const figures = contentOf(result);
    expect(result).toMatchObject({ report: { rowsUsed: 342, rowsLeftOut: 2 } });
    const amsterdam = factsOfYear(facts, figures).municipalities.find(({ code }) => code === "GM0363");
    const before = facts.municipalities.find(({ code }) => code === "GM0363");
    expect(amsterdam).toMatchObject({ dwellings: 500_000, meanWozValue: 501_500, households: before?.households });
    expect(amsterdam?.corporationDwellings).toBe((500_000 * (before?.corporationSharePercent ?? 0)) / 100);
  });

  it("of an older year stand with the municipalities of now, and the country keeps its dwellings", async () => {
    const ofYear = facts.municipalityHistory.filter(({ year }) => year === 2020);
    const rows = ofYear.map((row) => rowOf({ ...row } as unknown as Municipality));
    const figures = contentOf(await importing(rows, 2020));
    expect(figures.rows).toHaveLength(342);
    const sum = (amounts: readonly (number | null)[]) =>
      amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    expect(sum(figures.rows.map((row) => row.dwellings))).toBeCloseTo(sum(ofYear.map((row) => row.dwellings)), 6);
    const eemsdelta = figures.rows.find(({ code }) => code === "GM1979");
    const parts = ofYear.filter(({ code }) => ["GM0003", "GM0010", "GM0024"].includes(code));
    expect(eemsdelta).toMatchObject({
      madeOf: ["GM0003", "GM0010", "GM0024"],
      dwellings: sum(parts.map((row) => row.dwellings)),
    });
    const corporationDwellings = sum(parts.map((row) => row.dwellings * row.corporationSharePercent)) / 100;
    expect(((eemsdelta?.corporationSharePercent ?? 0) * (eemsdelta?.dwellings ?? 0)) / 100).toBeCloseTo(
      corporationDwellings,
      6,
    );
  });

  it("know a municipality that merged after the facts by the crosswalk that comes along", async () => {
    expect(codesOf(await importing([...withoutTwo(), merged]))).toEqual(["UNKNOWN_MUNICIPALITY"]);
    const figures = contentOf(await importing([...withoutTwo(), merged], 2026, merger));
    expect(figures.rows).toHaveLength(341);
    const own = factsOfYear(facts, figures).municipalities.find(({ code }) => code === "GM9001");
    expect(own).toMatchObject({
      name: "Samen",
      region: "GRD",
      province: one.province,
      dwellings: 1000,
      meanWozValue: 250_000,
    });
    expect(own?.inhabitants).toBe(one.inhabitants + two.inhabitants);
  });

  it("put figures of before the merger together", async () => {
    const figures = contentOf(await importing(present(), 2026, merger));
    const own = figures.rows.find(({ code }) => code === "GM9001");
    expect(own).toMatchObject({ dwellings: one.dwellings + two.dwellings, madeOf: [one.code, two.code].sort() });
  });

  it("are refused where a municipality is missing, unknown, twice or without what is new about it", async () => {
    expect(await importing(present().slice(1))).toMatchObject({
      ok: false,
      faults: [{ code: "MUNICIPALITY_MISSING", value: facts.municipalities[0]?.code }],
    });
    expect(codesOf(await importing([...present(), ["GM0001", "Niemandsland", "Gemeente", 1, 2, 300, 4]]))).toEqual([
      "UNKNOWN_MUNICIPALITY",
    ]);
    expect(codesOf(await importing([...present(), present()[0] as Row]))).toEqual(["DUPLICATE_KEY"]);
    expect(codesOf(await importing([...withoutTwo(), merged.with(3, ".")], 2026, merger))).toEqual(["UNKNOWN_FIGURE"]);
    expect(codesOf(await importing(present(), 1))).toEqual(["YEAR"]);
  });
});
