import type { NpaTarget, SectorFigure } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { homesColumns, homesMarks } from "./homes-columns";

const year = (of: number) => ({ from: `${of}-01-01`, until: `${of}-12-31` });
const figure = (rest: Partial<SectorFigure>) =>
  ({ metric: "new-homes", series: "homes", nature: "REALISED", ...rest }) as SectorFigure;
const figures = [
  figure({ from: "2015-01-01", until: "2017-12-31", value: 15_000 }),
  figure({ ...year(2016), value: 17_000 }),
  figure({ ...year(2018), series: "social-rental-homes", value: 13_000 }),
  figure({ ...year(2019), series: "social-and-mid-rent", nature: "FORECAST", value: 25_000 }),
];
const targets = [{ year: 2019, socialHomes: 18_000, midRentHomes: 2500 }] as NpaTarget[];

describe("homesColumns", () => {
  it("show what was built by way of counting, and what was agreed", () => {
    const shown = homesColumns(figures, targets).map(({ x, values }) => ({ x, values }));
    expect(shown).toEqual([
      { x: 2015, values: {} },
      { x: 2016, values: { homes: 17_000 } },
      { x: 2017, values: {} },
      { x: 2018, values: { "social-rental-homes": 13_000 } },
      { x: 2019, values: { socialTarget: 18_000, midTarget: 2500 } },
    ]);
  });
});

describe("homesMarks", () => {
  it("stand over every year of a mean, and where something was expected", () => {
    expect(homesMarks(figures).map(({ x, y }) => ({ x, y }))).toEqual([
      { x: 2015, y: 15_000 },
      { x: 2016, y: 15_000 },
      { x: 2017, y: 15_000 },
      { x: 2019, y: 25_000 },
    ]);
  });
});
