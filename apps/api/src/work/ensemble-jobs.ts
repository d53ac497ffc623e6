import { type Ensemble, hashOf } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";
import { aborted } from "./aborted.js";
import { BusyError } from "./busy-error.js";
import type { EnsembleRequest, RunEnsemble } from "./run-ensemble.js";

export interface EnsembleProgress {
  readonly done: number;
  readonly total: number;
  /** Null until all runs are done. */
  readonly result: Ensemble | null;
}

/** One who waits for an ensemble. */
export interface EnsembleWatch {
  readonly result: Promise<Ensemble>;
  /** Runs done until now. */
  readonly done: () => number;
  /** Stops waiting; when nobody waits any more the ensemble is broken off. */
  readonly leave: () => void;
}

export interface EnsembleJobs {
  /**
   * Starts an ensemble, or joins one that runs or is remembered.
   * @throws BusyError where too many run already
   */
  readonly join: (request: EnsembleRequest, onDone?: (done: number) => void) => EnsembleWatch;
  /** How many run, those included that were broken off and finish a slice. */
  readonly running: () => number;
  /** Breaks off all of them; those who wait are told by an EnsembleStoppedError. */
  readonly stop: () => void;
}

export class EnsembleStoppedError extends Error {}

interface Job {
  readonly result: Promise<Ensemble>;
  readonly stop: AbortController;
  readonly listeners: Set<(done: number) => void>;
  done: number;
  watchers: number;
}

const KEPT = 40;
const MOST_AT_ONCE = 8;
/** Longest time for one ensemble: a distance limit asks the solver in every run. */
const LONGEST_MS = 60_000;

/** Ensembles by dataset, scenario, runs and seed: equal ones run once, and finished ones are remembered. */
export function ensembleJobs(run: RunEnsemble): EnsembleJobs {
  const jobs = new Map<string, Job>();
  const finished = new LRUCache<string, Ensemble>({ max: KEPT });
  let running = 0;

  const start = (key: string, request: EnsembleRequest): Job => {
    if (running >= MOST_AT_ONCE) throw new BusyError();
    const stop = new AbortController();
    const listeners: Job["listeners"] = new Set();
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(LONGEST_MS)]);
    const onDone = (done: number) => {
      job.done = done;
      for (const listener of listeners) listener(done);
    };
    const forget = () => {
      if (jobs.get(key) === job) jobs.delete(key);
    };
    running += 1;
    // One that was broken off counts until its last slice is done: it still keeps a thread.
    const work = run(request, signal, onDone).finally(() => {
      running -= 1;
    });
    const result = Promise.race([work, aborted(signal)]);
    const job: Job = { result, stop, listeners, done: 0, watchers: 0 };
    jobs.set(key, job);
    result.then((ensemble) => {
      finished.set(key, ensemble);
      forget();
    }, forget);
    return job;
  };

  return {
    running: () => running,
    stop() {
      for (const job of jobs.values()) job.stop.abort(new EnsembleStoppedError());
    },
    join(request, onDone = () => undefined) {
      const { end, runs, seed } = request;
      const key = hashOf([end.dataset.hash, end.scenario, runs, seed]);
      const known = finished.get(key);
      if (known) return { result: Promise.resolve(known), done: () => runs, leave: () => undefined };
      const job = jobs.get(key) ?? start(key, request);
      job.watchers += 1;
      job.listeners.add(onDone);
      let here = true;
      const leave = () => {
        if (!here) return;
        here = false;
        job.listeners.delete(onDone);
        job.watchers -= 1;
        if (job.watchers > 0) return;
        // Forgotten at once: whoever asks the same now begins anew.
        if (jobs.get(key) === job) jobs.delete(key);
        job.stop.abort();
      };
      return { result: job.result, done: () => job.done, leave };
    },
  };
}
