import type { Dataset } from "../../dataset/types.js";
import { type ScrappedByRegion, scrappedByRegion } from "../../outcome/undone.js";
import type { Scenario } from "../../scenario/types.js";
import { openPart, receivedUnder } from "../common/headline.js";
import { leanBalanceOf } from "../common/lean-balance.js";
import { type AssumptionDistribution, scenarioAt } from "./distributions.js";
import { haltonSequence } from "./sequence.js";

/** What is kept of every run, for every region: EUR of the first year, homes and measures after solidarity. */
export const SAMPLED_QUANTITIES = ["shortfall", "surplus", "open", "homesLost", "measuresLost"] as const;

export type SampledQuantity = (typeof SAMPLED_QUANTITIES)[number];

/**
 * Runs `from` up to (not including) `from + runs` of one ensemble. Only typed arrays, so that threads can share the work:
 * the runs of an ensemble depend on their number alone.
 */
export interface EnsembleSample {
  readonly from: number;
  readonly runs: number;
  /** By region and run: index r * runs + run. Whole EUR, real homes and measures. */
  readonly regions: Readonly<Record<SampledQuantity, Float64Array>>;
  /** What the ambition takes out of the agreements: the same in every run. */
  readonly scrapped: ScrappedByRegion;
  /** What stays open in the country by model year: index t * runs + run. Real EUR; empty for a table of regions. */
  readonly openByYear: Float64Array;
}

export interface SampleRequest {
  readonly seed: number;
  readonly distributions: readonly AssumptionDistribution[];
  readonly from: number;
  readonly runs: number;
}

/**
 * Computes some of an ensemble's runs.
 * @param scenario canonical, of this dataset's vintage
 * @param request which runs (`from` counts from 0), of which seed and distributions
 * @returns one row per run and region, in the units of SAMPLED_QUANTITIES
 */
export async function sampleEnsemble(
  dataset: Dataset,
  scenario: Scenario,
  { seed, distributions, from, runs }: SampleRequest,
): Promise<EnsembleSample> {
  const pointAt = haltonSequence(distributions.length, seed);
  const years = dataset.kind === "SECTOR" ? dataset.yearCount : 0;
  const scrapped = scrappedByRegion(leanBalanceOf(dataset, scenario).positions);
  const sample = emptySample(from, runs, dataset.regions.length, years, scrapped);
  for (let run = 0; run < runs; run++) {
    const drawn = scenarioAt(scenario, distributions, pointAt(from + run));
    await keepRun(sample, run, dataset, drawn);
  }
  return sample;
}

function emptySample(
  from: number,
  runs: number,
  regions: number,
  years: number,
  scrapped: ScrappedByRegion,
): EnsembleSample {
  const byRegion = () => new Float64Array(regions * runs);
  return {
    from,
    runs,
    regions: {
      shortfall: byRegion(),
      surplus: byRegion(),
      open: byRegion(),
      homesLost: byRegion(),
      measuresLost: byRegion(),
    },
    scrapped,
    openByYear: new Float64Array(years * runs),
  };
}

async function keepRun(sample: EnsembleSample, run: number, dataset: Dataset, drawn: Scenario): Promise<void> {
  const { positions, run: sector } = leanBalanceOf(dataset, drawn);
  const { byRegion } = await receivedUnder(dataset, positions, drawn.solidarity);
  const { regions, openByYear, runs } = sample;
  positions.forEach((position, r) => {
    const received = byRegion[r] as number;
    const part = openPart(position, received);
    const at = r * runs + run;
    regions.shortfall[at] = position.shortfall;
    regions.surplus[at] = position.surplus;
    regions.open[at] = position.shortfall - received;
    regions.homesLost[at] = position.homesLost * part;
    regions.measuresLost[at] = position.measuresLost * part;
    if (!sector || part === 0) return;
    for (let t = 0; t < sector.yearCount; t++) {
      const year = t * runs + run;
      openByYear[year] = (openByYear[year] as number) + part * (sector.unmet[r * sector.yearCount + t] as number);
    }
  });
}

/**
 * Puts slices of one ensemble together.
 * @param samples of the same dataset, scenario, seed and distributions; in any order, without holes
 */
export function mergeSamples(samples: readonly EnsembleSample[]): EnsembleSample {
  const ordered = [...samples].sort((p, q) => p.from - q.from);
  const runs = ordered.reduce((total, sample) => total + sample.runs, 0);
  const join = (rows: (sample: EnsembleSample) => Float64Array): Float64Array => {
    const all = new Float64Array(ordered.reduce((total, sample) => total + rows(sample).length, 0));
    let place = 0;
    for (const sample of ordered) {
      const own = rows(sample);
      for (let row = 0; row * sample.runs < own.length; row++) {
        all.set(own.subarray(row * sample.runs, (row + 1) * sample.runs), row * runs + place);
      }
      place += sample.runs;
    }
    return all;
  };
  return {
    from: ordered[0]?.from ?? 0,
    runs,
    regions: {
      shortfall: join((sample) => sample.regions.shortfall),
      surplus: join((sample) => sample.regions.surplus),
      open: join((sample) => sample.regions.open),
      homesLost: join((sample) => sample.regions.homesLost),
      measuresLost: join((sample) => sample.regions.measuresLost),
    },
    scrapped: ordered[0]?.scrapped ?? { homes: [], measures: [] },
    openByYear: join((sample) => sample.openByYear),
  };
}
