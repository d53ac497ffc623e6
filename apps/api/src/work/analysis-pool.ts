import { availableParallelism } from "node:os";
import type { BridgeEnd, Dataset } from "@solidariteitskaart/model";
import { Piscina } from "piscina";
import type { AnalysisTask, ThreadData } from "./analysis-thread.js";
import { endWhenLoaded } from "./end-when-loaded.js";
import { LATER } from "./go-second.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "./thread-analyses.js";
import { threadFile } from "./thread-file.js";
import { asUrgent, UrgentFirst } from "./urgent-first.js";

const MOST_THREADS = 4;
/** For what is soon thrown away: one run of the model makes a few. */
const YOUNG_MEGABYTES = 12;
/** One thread stays for the next step of a lever; others give their memory back when nothing was asked for so long. */
const IDLE_MS = 15_000;

export interface AnalysisPool {
  readonly run: <Name extends AnalysisName>(
    name: Name,
    ends: AnalysisEnds<Name>,
    options: AnalysisOptions<Name>,
  ) => Promise<AnalysisResult<Name>>;
  readonly threads: number;
  /** How many wait for a thread. */
  readonly waiting: () => number;
  /** Breaks off what runs. */
  readonly close: () => Promise<void>;
}

const THREAD = threadFile(import.meta.url, "analysis-thread");

/**
 * Threads for analyses, started when the first is asked for, so that no request waits for another one's arithmetic. How
 * much may wait is decided by who asks.
 * @param datasets handed to every thread once; others travel with their task
 */
export function analysisPool(datasets: readonly Dataset[]): AnalysisPool {
  const held = new Set(datasets.map(({ hash }) => hash));
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  let pool: Piscina<AnalysisTask, unknown> | undefined;
  let letGo = () => {};

  const started = () => {
    const threadPool = new Piscina<AnalysisTask, unknown>({
      filename: THREAD.url.href,
      name: "runAnalysis",
      workerData: { datasets } satisfies ThreadData,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      execArgv: THREAD.execArgv,
      niceIncrement: LATER.model,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      taskQueue: new UrgentFirst(),
    });
    // A thread that dies while it has work fails that work; one that dies idle is replaced, and only said.
    threadPool.on("error", (error: Error) => process.emitWarning(error));
    letGo = endWhenLoaded(threadPool);
    return threadPool;
  };
  const sent = ({ dataset, scenario }: BridgeEnd) => ({
    dataset: held.has(dataset.hash) ? dataset.hash : dataset,
    scenario,
  });

  return {
    threads,
    async run<Name extends AnalysisName>(name: Name, ends: AnalysisEnds<Name>, options: AnalysisOptions<Name>) {
      pool ??= started();
      return (await pool.run({
        name,
        ends: ends.map(sent),
        options,
        ...asUrgent(name === "evaluate"),
      })) as AnalysisResult<Name>;
    },
    waiting: () => pool?.queueSize ?? 0,
    close: async () => {
      await pool?.destroy();
      letGo();
    },
  };
}
