import { type Dataset, hashOf } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";
import { type AnalysisPool, analysisPool } from "./analysis-pool.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "./thread-analyses.js";

/** Analyses of scenarios, computed in threads and remembered. */
export interface Analyses {
  /**
   * @param ends checked before: nothing in a thread explains what is wrong with an input
   * @throws PoolBusyError where too much waits already
   */
  readonly ask: AnalysisPool["run"];
  readonly close: () => Promise<void>;
}

/** Answers kept; the largest holds a few hundred kilobytes. */
const KEPT = 300;

/**
 * The promise is what is remembered, so that equal questions asked at the same time are computed once; one that fails is
 * forgotten.
 */
export function analyses(datasets: readonly Dataset[]): Analyses {
  const pool = analysisPool(datasets);
  const answers = new LRUCache<string, Promise<object>>({ max: KEPT });

  function ask<Name extends AnalysisName>(
    name: Name,
    ends: AnalysisEnds<Name>,
    options: AnalysisOptions<Name>,
  ): Promise<AnalysisResult<Name>> {
    const about = ends.map(({ dataset, scenario }) => [dataset.hash, scenario]);
    const key = hashOf([name, about, options]);
    const known = answers.get(key) as Promise<AnalysisResult<Name>> | undefined;
    if (known) return known;
    const answer = pool.run(name, ends, options);
    answers.set(key, answer);
    answer.catch(() => {
      if (answers.peek(key) === answer) answers.delete(key);
    });
    return answer;
  }
  return { ask, close: pool.close };
}
