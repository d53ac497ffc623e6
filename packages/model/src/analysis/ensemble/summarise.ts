import type { Dataset } from "../../dataset/types.js";
import { OPEN_TOLERANCE } from "../common/gap.js";
import type { AssumptionDistribution } from "./distributions.js";
import { type Percentiles, percentilesBeside, wholePercentilesOf } from "./percentiles.js";
import { type EnsembleSample, SAMPLED_QUANTITIES, type SampledQuantity } from "./sample.js";

/** Of what was drawn, and of what is lost with what is scrapped: that is the same in every future. */
export type QuantityPercentiles = Readonly<Record<SampledQuantity | "homesNotBuilt" | "measuresNotDone", Percentiles>>;

/** How often a region falls short, and how deep when it does. */
export interface RegionRisk {
  readonly region: string;
  readonly figures: QuantityPercentiles;
  /** Share of the futures with a shortfall above EUR 1 million, 0..1: before solidarity, and after it. */
  readonly chanceOfShortfall: number;
  readonly chanceOfOpen: number;
  /** EUR, mean over the futures with a shortfall; null where there is none. */
  readonly depthOfShortfall: number | null;
  /** EUR, sum over the futures with a shortfall. */
  readonly sumOfShortfalls: number;
}

export interface EnsembleYear {
  readonly year: number;
  /** EUR that stay open in that year, prices of the first model year. */
  readonly open: Percentiles;
}

export interface Ensemble {
  readonly runs: number;
  readonly seed: number;
  readonly distributions: readonly AssumptionDistribution[];
  readonly national: QuantityPercentiles;
  /** Share of the futures in which something stays open after solidarity. */
  readonly chanceOfOpen: number;
  readonly regions: readonly RegionRisk[];
  readonly years: readonly EnsembleYear[];
}

/**
 * What an ensemble says: percentiles of the country, of every region and of every year, and chances.
 * @param sample all runs, without holes: see mergeSamples
 * @returns amounts in EUR of the first year, chances 0..1
 */
export function summariseEnsemble(
  dataset: Dataset,
  sample: EnsembleSample,
  { seed, distributions }: { readonly seed: number; readonly distributions: readonly AssumptionDistribution[] },
): Ensemble {
  const { runs } = sample;
  const national = byQuantity((quantity) => sumOverRegions(sample.regions[quantity], runs));
  const { homes, measures } = sample.scrapped;
  return {
    runs,
    seed,
    distributions,
    national: percentilesOf(national, homes, measures),
    chanceOfOpen: shareAbove(national.open),
    regions: dataset.regions.map(({ code }, r) => regionRisk(code, sample, r)),
    years: Array.from({ length: sample.openByYear.length / runs }, (_, t) => ({
      year: dataset.firstYear + t,
      open: wholePercentilesOf(sample.openByYear.subarray(t * runs, (t + 1) * runs)),
    })),
  };
}

function byQuantity<T>(value: (quantity: SampledQuantity) => T): Record<SampledQuantity, T> {
  return Object.fromEntries(SAMPLED_QUANTITIES.map((quantity) => [quantity, value(quantity)])) as Record<
    SampledQuantity,
    T
  >;
}

function rowsOf({ regions, runs }: EnsembleSample, r: number): Record<SampledQuantity, Float64Array> {
  return byQuantity((quantity) => regions[quantity].subarray(r * runs, (r + 1) * runs));
}

/** @param homes scrapped in each region; asking more than was agreed takes nothing off what is not built */
function percentilesOf(
  rows: Record<SampledQuantity, Float64Array>,
  homes: readonly number[],
  measures: readonly number[],
): QuantityPercentiles {
  const drawn = byQuantity((quantity) => wholePercentilesOf(rows[quantity]));
  const runs = rows.open.length;
  const taken = (scrapped: readonly number[]) => scrapped.reduce((total, count) => total + Math.max(0, count), 0);
  return {
    ...drawn,
    homesNotBuilt: percentilesBeside(drawn.homesLost, taken(homes), runs),
    measuresNotDone: percentilesBeside(drawn.measuresLost, taken(measures), runs),
  };
}

function regionRisk(region: string, sample: EnsembleSample, r: number): RegionRisk {
  const rows = rowsOf(sample, r);
  const { homes, measures } = sample.scrapped;
  let total = 0;
  let short = 0;
  for (const shortfall of rows.shortfall) {
    if (shortfall <= OPEN_TOLERANCE) continue;
    total += shortfall;
    short += 1;
  }
  return {
    region,
    figures: percentilesOf(rows, homes.slice(r, r + 1), measures.slice(r, r + 1)),
    chanceOfShortfall: short / rows.shortfall.length,
    chanceOfOpen: shareAbove(rows.open),
    depthOfShortfall: short > 0 ? Math.round(total / short) : null,
    sumOfShortfalls: total,
  };
}

function shareAbove(amounts: Float64Array): number {
  let above = 0;
  for (const amount of amounts) if (amount > OPEN_TOLERANCE) above += 1;
  return above / amounts.length;
}

function sumOverRegions(rows: Float64Array, runs: number): Float64Array {
  const sums = new Float64Array(runs);
  for (let at = 0; at < rows.length; at++) sums[at % runs] = (sums[at % runs] as number) + (rows[at] as number);
  return sums;
}
