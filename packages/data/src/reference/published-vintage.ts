import type { Vintage } from "@solidariteitskaart/model";
import type { PublishedVintage } from "../facts/vintage.js";
import type { PublishedPair } from "./calibrate.js";

/** A published recalculation as the model reads it. */
export function modelVintage(published: PublishedVintage): Vintage {
  return {
    code: published.code,
    label: { nl: published.labelNl, en: published.labelEn },
    date: published.date,
    nextExpected: published.nextExpected,
    publishedTask: published.task.amount,
    publishedShortfall: published.shortfall.amount,
    publishedSurplus: published.surplus.amount,
  };
}

/**
 * The two pairs that calibration fits: the oldest and the newest recalculation.
 * @throws RangeError where fewer than two were published
 */
export function publishedPairs(vintages: readonly PublishedVintage[]): [PublishedPair, PublishedPair] {
  const ordered = [...vintages].sort((p, q) => (p.code < q.code ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || first === last) throw new RangeError("Calibration needs two published vintages");
  return [pairOf(first), pairOf(last)];
}

function pairOf(published: PublishedVintage): PublishedPair {
  return {
    vintage: modelVintage(published),
    task: published.task.amount,
    shortfall: published.shortfall.amount,
    surplus: published.surplus.amount,
  };
}
