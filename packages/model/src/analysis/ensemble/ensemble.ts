import type { Dataset } from "../../dataset/types.js";
import type { Scenario } from "../../scenario/types.js";
import { type AssumptionDistribution, defaultDistributions } from "./distributions.js";
import { type EnsembleSample, mergeSamples, sampleEnsemble } from "./sample.js";
import { type Ensemble, summariseEnsemble } from "./summarise.js";

export interface EnsembleOptions {
  readonly runs?: number;
  /** Whole number; the same seed gives the same futures, everywhere. */
  readonly seed?: number;
  readonly distributions?: readonly AssumptionDistribution[];
  /** Looked at between chunks: an aborted ensemble throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** After every chunk. */
  readonly onProgress?: (done: number, runs: number) => void;
}

export const DEFAULT_RUNS = 1000;
export const MOST_RUNS = 100_000;
export const DEFAULT_SEED = 2026;

/** Runs between two looks at the signal: a few hundredths of a second. */
const CHUNK = 100;

/** Lets whatever waits go first: messages, timers, other requests. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Many futures of one scenario: how sure is what the model says? Seeded and quasi-random, in chunks, so that it can be
 * stopped and watched; several threads can each take a part of the runs (sampleEnsemble, mergeSamples,
 * summariseEnsemble) with the same result.
 * @throws RangeError for a number of runs that is no whole number from 2 to 100,000, for unknown levers
 * @throws the reason of the signal, once aborted
 * @source docs/model/uncertainty.md
 */
export async function ensemble(dataset: Dataset, scenario: Scenario, options: EnsembleOptions = {}): Promise<Ensemble> {
  const {
    runs = DEFAULT_RUNS,
    seed = DEFAULT_SEED,
    distributions = defaultDistributions,
    signal,
    onProgress,
  } = options;
  if (!Number.isInteger(runs) || runs < 2 || runs > MOST_RUNS) {
    throw new RangeError(`An ensemble has 2 to ${MOST_RUNS} runs, not ${runs}`);
  }
  const samples: EnsembleSample[] = [];
  for (let from = 0; from < runs; from += CHUNK) {
    signal?.throwIfAborted();
    const request = { seed, distributions, from, runs: Math.min(CHUNK, runs - from) };
    samples.push(await sampleEnsemble(dataset, scenario, request));
    onProgress?.(Math.min(runs, from + CHUNK), runs);
    await breathe();
  }
  signal?.throwIfAborted();
  return summariseEnsemble(dataset, mergeSamples(samples), { seed, distributions });
}
