import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { type AnalysisPool, analysisPool } from "./analysis-pool.js";
import { type EnsembleJobs, ensembleJobs } from "./ensemble-jobs.js";
import { evaluateInThread } from "./evaluate-in-thread.js";
import { rememberedAnalyses } from "./remembered-analyses.js";
import { type RunEnsemble, runEnsemble } from "./run-ensemble.js";
import { type Sharing, sharedAnalyses } from "./shared-analyses.js";

/** Analyses of scenarios, computed in threads and remembered. */
export interface Analyses {
  /**
   * @param ends checked before: nothing in a thread explains what is wrong with an input
   * @throws BusyError where too much waits already
   */
  readonly ask: AnalysisPool["run"];
  readonly ensembles: EnsembleJobs;
  /**
   * One run of the model, before all that waits.
   * @throws BusyError where too many wait already
   */
  readonly evaluate: (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;
  /** How much waits for a thread now. */
  readonly waiting: () => number;
  /** Breaks off what runs. */
  readonly close: () => Promise<void>;
  /** The same, where processes share their work: what one of them computed, or computes now, none does again. */
  readonly sharedBy: (sharing: Sharing) => Analyses;
}

export function analysesInThread(datasets: readonly Dataset[]): Analyses {
  const pool = analysisPool(datasets);
  return analysesOf(pool, pool.run, (request, signal, onDone) => runEnsemble(pool, request, signal, onDone));
}

function analysesOf(pool: AnalysisPool, run: AnalysisPool["run"], ensemble: RunEnsemble): Analyses {
  return {
    ask: rememberedAnalyses({ run }),
    ensembles: ensembleJobs(ensemble),
    evaluate: evaluateInThread(pool),
    waiting: pool.waiting,
    close: pool.close,
    sharedBy: (sharing) => {
      const shared = sharedAnalyses(pool, sharing);
      return analysesOf(pool, shared.run, shared.ensemble);
    },
  };
}
