import { hashOf } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";
import type { AnalysisPool } from "./analysis-pool.js";
import { BusyError } from "./busy-error.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "./thread-analyses.js";

/** Answers kept; the largest holds a few hundred kilobytes. */
const KEPT = 40;
/** Analyses that may run or wait; whoever comes after them would wait too long. */
const MOST_AT_ONCE = 48;

/**
 * The promise is what is remembered, so that equal questions asked at the same time are computed once; one that fails is
 * forgotten.
 * @returns asks a thread, or rejects with BusyError where too much waits already
 */
export function rememberedAnalyses(pool: Pick<AnalysisPool, "run">): AnalysisPool["run"] {
  const answers = new LRUCache<string, Promise<object>>({ max: KEPT });
  let asked = 0;

  async function compute<Name extends AnalysisName>(
    name: Name,
    ends: AnalysisEnds<Name>,
    options: AnalysisOptions<Name>,
  ): Promise<AnalysisResult<Name>> {
    if (asked >= MOST_AT_ONCE) throw new BusyError();
    asked += 1;
    try {
      return await pool.run(name, ends, options);
    } finally {
      asked -= 1;
    }
  }

  return <Name extends AnalysisName>(name: Name, ends: AnalysisEnds<Name>, options: AnalysisOptions<Name>) => {
    const about = ends.map(({ dataset, scenario }) => [dataset.hash, scenario]);
    const key = hashOf([name, about, options]);
    const known = answers.get(key) as Promise<AnalysisResult<Name>> | undefined;
    if (known) return known;
    const answer = compute(name, ends, options);
    answers.set(key, answer);
    answer.catch(() => {
      if (answers.peek(key) === answer) answers.delete(key);
    });
    return answer;
  };
}
