import { setTimeout as pause } from "node:timers/promises";
import type { ImportJobs } from "../../own-figures/started-import.js";
import { faultError } from "../fault/fault-error.js";
import { type ImportJobView, importJobView } from "./import-view.js";
import { unknownImport } from "./unknown-import.js";

/** Milliseconds between two looks: the import may run in another process, so the store is asked. */
const PAUSE = 250;

/**
 * A job as it is, and again whenever it changed, until it has ended.
 * @throws GraphQLError with a fault where there is no such job
 */
export async function watchJob(jobs: Pick<ImportJobs, "find">, id: string): Promise<AsyncGenerator<ImportJobView>> {
  if ((await jobs.find(id)) === null) throw faultError(unknownImport("id", id));
  return changesOf(jobs, id);
}

async function* changesOf(jobs: Pick<ImportJobs, "find">, id: string): AsyncGenerator<ImportJobView> {
  let told = "";
  for (;;) {
    const job = await jobs.find(id);
    if (job === null) return;
    const view = importJobView(job);
    const text = JSON.stringify(view);
    if (text !== told) yield view;
    if (job.state !== "RUNNING") return;
    told = text;
    await pause(PAUSE);
  }
}
