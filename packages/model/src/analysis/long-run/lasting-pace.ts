import type { SectorDataset } from "../../dataset/types.js";
import type { Scenario } from "../../scenario/types.js";
import { financedShare, runTogether } from "./books-together.js";
import type { Horizon } from "./extend-dataset.js";
import { horizonOf, type LongRunOptions } from "./long-run.js";
import { mergeCorporations } from "./merge-corporations.js";

/** The pace that a region, or the country, can keep up. */
export interface Lasting {
  /** Region code, or NL. */
  readonly region: string;
  /**
   * Largest constant share of the agreed pace that keeps both norms in every year until the horizon, in thousandths;
   * null where the norms break even without building anything.
   */
  readonly pace: number | null;
  /** True where twice the agreed pace lasts too: nothing above was tried. */
  readonly atLeast: boolean;
  /** First year in which the agreed pace itself breaks a norm; null where it lasts. */
  readonly agreedBreaksIn: number | null;
}

export interface LastingPace {
  readonly until: number;
  readonly paceFrom: number;
  readonly national: Lasting;
  readonly regions: readonly Lasting[];
}

export const GREATEST_PACE = 2;
const PARTS = 1000;
/** A share this near to one is one: rounding noise of a norm that just binds. */
const WHOLE = 1 - 1e-9;

export type LastingOptions = Omit<LongRunOptions, "pace">;

/**
 * The pace that lasts: with one set of books for the country (or the region), so with all the solidarity there can be,
 * the whole task at that pace can be financed within both norms in every year until the horizon.
 * @param options paceFrom: first year at that pace; the first model year where absent, so that it is one constant pace
 * @source docs/model/long-run.md, "The lasting pace"
 */
export function lastingPace(dataset: SectorDataset, scenario: Scenario, options: LastingOptions = {}): LastingPace {
  const horizon = horizonOf(dataset, { paceFrom: dataset.firstYear, ...options });
  const country = mergeCorporations(dataset, "COUNTRY");
  return {
    until: horizon.until,
    paceFrom: horizon.paceFrom,
    national: lastingOf(country, scenario, horizon),
    regions: dataset.regions.map(({ code }) => lastingOf(mergedRegion(dataset, code), scenario, horizon)),
  };
}

/** The corporations of one region, merged. */
function mergedRegion(dataset: SectorDataset, code: string): SectorDataset {
  const own = mergeCorporations(dataset, "REGIONS");
  return {
    ...own,
    regions: own.regions.filter((region) => region.code === code),
    corporations: own.corporations.filter((corporation) => corporation.region === code),
  };
}

/** What a pace comes to. */
export interface PaceTest {
  /** First year from the paced ones on in which merged books cannot finance the whole task; null where they always can. */
  readonly breaksIn: number | null;
  /** EUR of the first model year that cannot be financed over those years; 0 exactly where the pace lasts. */
  readonly unmet: number;
  /** The same year by year, from the first model year on. */
  readonly byYear: readonly number[];
}

/** Runs merged books (the first region of the dataset) until the horizon. */
export function testPace(merged: SectorDataset, scenario: Scenario, horizon: Horizon): PaceTest {
  const run = runTogether(merged, scenario, horizon);
  const firstPaced = Math.max(0, horizon.paceFrom - merged.firstYear);
  const byYear = Array.from({ length: run.yearCount }, (_, t) =>
    t < firstPaced || financedShare(run, 0, t) >= WHOLE ? 0 : (run.unmet[t] as number),
  );
  const t = byYear.findIndex((unmet) => unmet > 0);
  const unmet = byYear.reduce((total, value) => total + value, 0);
  return { breaksIn: t < 0 ? null : merged.firstYear + t, unmet, byYear };
}

/** The pace that merged books (the first region of the dataset) can keep up. */
export function lastingOf(merged: SectorDataset, scenario: Scenario, horizon: Horizon): Lasting {
  const region = merged.regions[0]?.code ?? "";
  const breaksIn = (pace: number) => testPace(merged, scenario, { ...horizon, pace }).breaksIn;
  const lasts = (parts: number) => breaksIn(parts / PARTS) === null;
  const agreedBreaksIn = breaksIn(1);
  if (merged.corporations.length === 0 || !lasts(1)) return { region, pace: null, atLeast: false, agreedBreaksIn };
  let [good, bad] = [1, GREATEST_PACE * PARTS];
  if (lasts(bad)) return { region, pace: GREATEST_PACE, atLeast: true, agreedBreaksIn };
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (lasts(middle)) good = middle;
    else bad = middle;
  }
  return { region, pace: good / PARTS, atLeast: false, agreedBreaksIn };
}
