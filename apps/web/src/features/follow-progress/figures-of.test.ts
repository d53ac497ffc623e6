import type { SectorFigure } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { metricsOf, pointsOf, yearOf } from "./figures-of";

const figure = (code: string, rest: Partial<SectorFigure>) =>
  ({ code, metric: "efg-homes", series: "default", nature: "REALISED", value: 1, ...rest }) as SectorFigure;

const late = figure("late", { from: "2023-01-01", until: "2023-12-31", value: 5 });
const early = figure("early", { from: "2022-12-31", until: "2022-12-31", value: 7 });
const mean = figure("mean", { from: "2015-01-01", until: "2021-12-31" });
const other = figure("other", { series: "aw-dvi", from: "2022-12-31", until: "2022-12-31" });
const heat = figure("heat", { metric: "heat-demand" });

describe("figuresOf", () => {
  it("takes the figures of a subject and no others", () => {
    expect(metricsOf([heat, late, early], "labels").map(({ code }) => code)).toEqual(["late", "early"]);
  });
});

describe("pointsOf", () => {
  it("gives one way of counting by year, without means over several years", () => {
    const points = pointsOf([late, early, mean, other], { metric: "efg-homes", series: "default" });
    expect(points.map(({ x, y }) => ({ x, y }))).toEqual([
      { x: 2022, y: 7 },
      { x: 2023, y: 5 },
    ]);
  });
});

describe("yearOf", () => {
  it("is the year in which the period ends", () => {
    expect(yearOf(mean)).toBe(2021);
    expect(yearOf({ from: null, until: null })).toBeNull();
  });
});
