import { type BridgeEnd, defaultDistributions, type Ensemble, type EnsembleSample } from "@solidariteitskaart/model";
import type { AnalysisPool } from "./analysis-pool.js";

/** Runs between two looks at the signal, and between two tellings: about a tenth of a second. */
const SLICE = 100;

export interface EnsembleRequest {
  readonly end: BridgeEnd;
  readonly runs: number;
  readonly seed: number;
}

/** Runs an ensemble: here, or wherever there is room. */
export type RunEnsemble = (
  request: EnsembleRequest,
  signal: AbortSignal,
  onDone: (done: number) => void,
) => Promise<Ensemble>;

/**
 * Runs an ensemble in slices, one in each thread at a time, so that short questions get their turn between two slices.
 * @param onDone number of runs that are done; only grows
 * @throws the reason of the signal, once aborted; at most one slice a thread is still computed after that
 */
export async function runEnsemble(
  pool: Pick<AnalysisPool, "run" | "threads">,
  { end, runs, seed }: EnsembleRequest,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<Ensemble> {
  const distributions = defaultDistributions;
  const samples: EnsembleSample[] = [];
  let next = 0;
  let done = 0;
  const takeSlices = async () => {
    while (next < runs) {
      signal.throwIfAborted();
      const from = next;
      const slice = Math.min(SLICE, runs - from);
      next += slice;
      samples.push(await pool.run("sampleEnsemble", [end], { seed, distributions, from, runs: slice }));
      done += slice;
      if (!signal.aborted) onDone(done);
    }
  };
  await Promise.all(Array.from({ length: pool.threads }, takeSlices));
  signal.throwIfAborted();
  return pool.run("summariseEnsemble", [end], { samples, seed, distributions });
}
