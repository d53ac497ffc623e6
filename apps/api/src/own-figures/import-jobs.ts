import { type Job, newDatasetSecrets, sealsOf, WorkStopped } from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { failureOf, type ImportParts, type ImportWork, runImportJob } from "./run-import-job.js";
import { type ImportJobs, MOST_AT_ONCE, MOST_RUNNING, newJob } from "./started-import.js";
import type { Uploads } from "./uploads.js";

interface JobsParts extends ImportParts {
  readonly uploads: Pick<Uploads, "remove">;
  readonly logger: Logger;
}

/** Imports of one process, which has the store to itself. */
export function importJobs({ uploads, logger, ...parts }: JobsParts): ImportJobs {
  const { store } = parts;
  const running = new Map<string, AbortController>();
  /** Those that are not in the store yet, and those that could not be noted there. */
  const local = new LRUCache<string, Job>({ max: 100 });
  const waiting: (() => void)[] = [];
  let busy = 0;
  let stopping = false;

  async function turn(): Promise<void> {
    if (busy < MOST_RUNNING) {
      busy += 1;
      return;
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function endTurn(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  /** Opening a database for the first time takes seconds: who began the import need not wait for that. */
  async function noted(job: Job): Promise<boolean> {
    try {
      await store.createJob(job);
      local.delete(job.id);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      local.set(job.id, { ...job, state: "FAILED", failure });
      if (failure === "INTERNAL") logger.error({ err: error }, "an import could not be noted");
      return false;
    }
  }

  async function run(job: Job, work: ImportWork, signal: AbortSignal): Promise<void> {
    await turn();
    try {
      if (!(await noted(job)) || !(await runImportJob(parts, work, signal))) return;
      const { upload } = work.request;
      if (upload !== null) await uploads.remove(upload);
    } catch (error) {
      const failure = error instanceof WorkStopped ? "INTERRUPTED" : failureOf(error);
      if (failure === "INTERNAL") logger.error({ err: error }, "an import failed");
      // A store that is full or gone can't note that either: then it is known here alone.
      await store.abortJob(job.id, failure).catch(() => local.set(job.id, { ...job, state: "FAILED", failure }));
    } finally {
      running.delete(job.id);
      endTurn();
    }
  }

  return {
    async start(request, onEnd = () => undefined) {
      if (running.size >= MOST_AT_ONCE || stopping) return null;
      const job = newJob(request);
      const secrets = newDatasetSecrets();
      const stop = new AbortController();
      running.set(job.id, stop);
      local.set(job.id, job);
      void run(job, { jobId: job.id, request, seals: sealsOf(secrets) }, stop.signal)
        .catch((error: unknown) => logger.warn({ err: error }, "after an import"))
        .finally(onEnd);
      return { job, ...secrets };
    },
    find: async (id) => local.get(id) ?? store.jobById(id),
    async cancel(id) {
      running.get(id)?.abort();
      return local.get(id)?.state === "RUNNING" || store.cancelJob(id);
    },
    async stop() {
      stopping = true;
      for (const stop of running.values()) stop.abort(new WorkStopped());
      while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}
