import type { Dataset, Outcome, Scenario } from "@solidariteitskaart/model";
import { type AnalysisPool, analysisPool } from "./analysis-pool.js";
import { type EnsembleJobs, ensembleJobs } from "./ensemble-jobs.js";
import { evaluateInThread } from "./evaluate-in-thread.js";
import { rememberedAnalyses } from "./remembered-analyses.js";

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
  readonly waiting: AnalysisPool["waiting"];
  /** Breaks off what runs. */
  readonly close: () => Promise<void>;
}

export function analysesInThread(datasets: readonly Dataset[]): Analyses {
  const pool = analysisPool(datasets);
  return {
    ask: rememberedAnalyses(pool),
    ensembles: ensembleJobs(pool),
    evaluate: evaluateInThread(pool),
    waiting: pool.waiting,
    close: pool.close,
  };
}
