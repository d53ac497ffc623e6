import type { Vintage } from "@solidariteitskaart/model";
import type { ExpectedInterest } from "../facts/expected-interest.js";
import type { PublishedVintage } from "../facts/vintage.js";
import type { PublishedTotals } from "./types.js";

/** A published recalculation as the model reads it. */
function modelVintage(published: PublishedVintage): Vintage {
  return {
    code: published.code,
    label: { nl: published.labelNl, en: published.labelEn },
    date: published.date,
    nextExpected: published.nextExpected,
    publishedTask: published.task.amount,
    publishedShortfall: published.shortfall.amount,
    publishedSurplus: published.surplus.amount,
    publishedHomesLost: published.homesLost,
    publishedMeasuresLost: published.measuresLost,
    publishedSlowdownYear: published.slowdownYear,
  };
}

/** Deviation of each year from the mean of all, fractions; in order of year. */
function interestShape(rows: readonly ExpectedInterest[], code: string): number[] {
  const expected = rows
    .filter(({ vintage }) => vintage === code)
    .sort((p, q) => p.year - q.year)
    .map(({ expectedPercent }) => expectedPercent);
  const mean = expected.reduce((sum, percent) => sum + percent, 0) / expected.length;
  return expected.map((percent) => (percent - mean) / 100);
}

export interface PublishedFacts {
  readonly vintages: readonly PublishedVintage[];
  readonly expectedInterest: readonly ExpectedInterest[];
}

/**
 * Every published recalculation as calibration reads it, oldest first.
 * @returns EUR of the first year; interest as fractions
 */
export function publishedTotals({ vintages, expectedInterest }: PublishedFacts): PublishedTotals[] {
  return [...vintages]
    .sort((p, q) => (p.code < q.code ? -1 : 1))
    .map((published) => ({
      vintage: modelVintage(published),
      task: published.task.amount,
      shortfall: published.shortfall.amount,
      surplus: published.surplus.amount,
      interestShape: interestShape(expectedInterest, published.code),
    }));
}
