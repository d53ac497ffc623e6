import { workerData } from "node:worker_threads";
import type { BridgeEnd, Dataset, Scenario } from "@solidariteitskaart/model";
import { type AnalysisName, threadAnalyses } from "./thread-analyses.js";

/** A scenario on a dataset; one that threads hold already is named by its hash, so that it need not be copied. */
export interface SentEnd {
  readonly dataset: Dataset | string;
  readonly scenario: Scenario;
}

export interface AnalysisTask {
  readonly name: AnalysisName;
  readonly ends: readonly SentEnd[];
  readonly options: unknown;
}

/** What a thread starts with. */
export interface ThreadData {
  readonly datasets: readonly Dataset[];
}

const { datasets } = workerData as ThreadData;

function received({ dataset, scenario }: SentEnd): BridgeEnd {
  const found = typeof dataset === "string" ? datasets.find(({ hash }) => hash === dataset) : dataset;
  if (!found) throw new Error("This thread lacks a dataset.");
  return { dataset: found, scenario };
}

/** The pool calls this with a task that is typed where it was asked. */
export function runAnalysis({ name, ends, options }: AnalysisTask): Promise<unknown> {
  const analyse = threadAnalyses[name] as (ends: readonly BridgeEnd[], options: unknown) => Promise<unknown>;
  return analyse(ends.map(received), options);
}
