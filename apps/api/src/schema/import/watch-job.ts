import { setTimeout as pause } from "node:timers/promises";
import type { ImportJobs } from "../../own-figures/started-import.js";
import { type ImportJobView, importJobView } from "./import-view.js";

/** Milliseconds between two looks: the import may run in another process, so the store is asked. */
const PAUSE = 250;

/** A job as it is, and again whenever it changed, until it has ended. */
export async function* watchJob(jobs: Pick<ImportJobs, "find">, id: string): AsyncGenerator<ImportJobView> {
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
