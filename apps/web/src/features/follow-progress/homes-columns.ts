import type { NpaTarget, SectorFigure } from "@solidariteitskaart/client";
import type { Origin } from "../../charts/types";
import { originOf, pointsOf } from "./figures-of";

/** From the years of which the letter gives the mean, to the end of the agreements. */
const FIRST_YEAR = 2015;

/** How homes that were built are counted: each way its own colour, because they may not be compared. */
const realisedSeries = ["homes", "living-units", "social-rental-homes"] as const;

export interface HomesColumn {
  readonly x: number;
  readonly values: Readonly<Record<string, number>>;
  readonly origins: Readonly<Record<string, Origin>>;
}

/** A column a year: what was built, else what was agreed. A year without a figure stays empty. */
export const homesColumns = (
  figures: readonly SectorFigure[],
  targets: readonly NpaTarget[],
): readonly HomesColumn[] => {
  const last = Math.max(FIRST_YEAR, ...targets.map(({ year }) => year));
  const built = realisedSeries.map((series) => ({
    series,
    points: pointsOf(figures, { metric: "new-homes", series, nature: "REALISED" }),
  }));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => {
    const x = FIRST_YEAR + index;
    const target = targets.find(({ year }) => year === x);
    if (target) {
      const origin = originOf({ ...target, status: target.splitStatus });
      return {
        x,
        values: { socialTarget: target.socialHomes, midTarget: target.midRentHomes },
        origins: { socialTarget: origin, midTarget: origin },
      };
    }
    const found = built.flatMap(({ series, points }) =>
      points.flatMap((point) => (point.x === x && point.y !== null ? [{ series, ...point, y: point.y }] : [])),
    );
    return {
      x,
      values: Object.fromEntries(found.map(({ series, y }) => [series, y])),
      origins: Object.fromEntries(found.flatMap(({ series, origin }) => (origin ? [[series, origin]] : []))),
    };
  });
};

export interface HomesMark {
  readonly x: number;
  readonly y: number;
  readonly origin: Origin;
}

/** What has no column of its own: the mean of several years over each of them, and what is expected of a year with a target. */
export const homesMarks = (figures: readonly SectorFigure[]): readonly HomesMark[] =>
  figures
    .filter(({ metric, series, nature }) =>
      metric === "new-homes" && nature === "FORECAST" ? series === "social-and-mid-rent" : metric === "new-homes",
    )
    .flatMap(({ from, until, value, nature, ...figure }) => {
      const [first, last] = [Number(from?.slice(0, 4)), Number(until?.slice(0, 4))];
      if (nature !== "FORECAST" && !(last > first)) return [];
      return Array.from({ length: last - first + 1 }, (_, index) => ({
        x: first + index,
        y: value,
        origin: originOf(figure),
      }));
    });
