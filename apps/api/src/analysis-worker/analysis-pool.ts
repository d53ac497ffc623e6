import { availableParallelism } from "node:os";
import type { BridgeEnd, Dataset } from "@solidariteitskaart/model";
import { Piscina } from "piscina";
import type { AnalysisTask, ThreadData } from "./analysis-thread.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "./thread-analyses.js";

/** Tasks that may run or wait; whoever comes after them would wait too long. */
const MOST_TASKS = 64;
const MOST_THREADS = 4;

/** All threads are busy, and the queue is full. */
export class PoolBusyError extends Error {}

export interface AnalysisPool {
  /** @throws PoolBusyError where too much waits already */
  readonly run: <Name extends AnalysisName>(
    name: Name,
    ends: AnalysisEnds<Name>,
    options: AnalysisOptions<Name>,
  ) => Promise<AnalysisResult<Name>>;
  readonly threads: number;
  readonly close: () => Promise<void>;
}

/** From source (development, tests) a thread reads TypeScript as the program itself does. */
const EXTENSION = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
const EXEC_ARGV = EXTENSION === ".ts" ? ["--import", import.meta.resolve("@oxc-node/core/register")] : [];

/**
 * Threads for analyses, started when the first is asked for, so that no request waits for another one's arithmetic.
 * @param datasets handed to every thread once; others travel with their task
 */
export function analysisPool(datasets: readonly Dataset[]): AnalysisPool {
  const held = new Set(datasets.map(({ hash }) => hash));
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  let pool: Piscina<AnalysisTask, unknown> | undefined;
  let tasks = 0;

  const started = () =>
    new Piscina<AnalysisTask, unknown>({
      filename: new URL(`./analysis-thread${EXTENSION}`, import.meta.url).href,
      name: "runAnalysis",
      workerData: { datasets } satisfies ThreadData,
      minThreads: threads,
      maxThreads: threads,
      execArgv: EXEC_ARGV,
    });
  const sent = ({ dataset, scenario }: BridgeEnd) => ({
    dataset: held.has(dataset.hash) ? dataset.hash : dataset,
    scenario,
  });

  return {
    threads,
    async run<Name extends AnalysisName>(name: Name, ends: AnalysisEnds<Name>, options: AnalysisOptions<Name>) {
      if (tasks >= MOST_TASKS) throw new PoolBusyError("Too many analyses are waiting.");
      pool ??= started();
      tasks += 1;
      try {
        return (await pool.run({ name, ends: ends.map(sent), options })) as AnalysisResult<Name>;
      } finally {
        tasks -= 1;
      }
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
