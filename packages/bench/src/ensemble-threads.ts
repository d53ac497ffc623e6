import { Worker } from "node:worker_threads";
import {
  defaultDistributions,
  type Ensemble,
  type EnsembleSample,
  mergeSamples,
  type SampleRequest,
  type Scenario,
  type SectorDataset,
  summariseEnsemble,
} from "@solidariteitskaart/model";

/** What a thread is asked to do. */
export interface SliceJob {
  readonly dataset: SectorDataset;
  readonly scenario: Scenario;
  readonly request: SampleRequest;
}

function runSlice(job: SliceJob): Promise<EnsembleSample> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../scripts/ensemble-worker.ts", import.meta.url), { workerData: job });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** One ensemble shared out over threads: the same result as in one. */
export async function ensembleOnThreads(
  dataset: SectorDataset,
  scenario: Scenario,
  runs: number,
  threads: number,
): Promise<Ensemble> {
  const settings = { seed: 1, distributions: defaultDistributions };
  const slice = Math.ceil(runs / threads);
  const jobs = Array.from({ length: threads }, (_, k) => {
    const from = k * slice;
    return runSlice({ dataset, scenario, request: { ...settings, from, runs: Math.min(slice, runs - from) } });
  });
  return summariseEnsemble(dataset, mergeSamples(await Promise.all(jobs)), settings);
}
