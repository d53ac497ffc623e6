import {
  type DatasetSecrets,
  type Job,
  newDatasetSecrets,
  newSecret,
  provenanceOf,
  type Store,
  StoreFailure,
} from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { ImportSettings } from "../config.js";
import type { FileThreads } from "./file-threads.js";
import type { ImportRequest } from "./import-request.js";
import { jobProgress } from "./job-progress.js";

interface JobsParts {
  readonly store: Store;
  readonly threads: Pick<FileThreads, "read">;
  readonly settings: Pick<ImportSettings, "maxBytes" | "maxRows">;
  readonly takenCodes: () => readonly string[];
  readonly logger: Logger;
}

/** What is told at the beginning, and never again. */
export interface StartedImport extends DatasetSecrets {
  readonly job: Job;
}

export type ImportJobs = ReturnType<typeof importJobs>;

/** Imports that run or wait in this process. */
const MOST_AT_ONCE = 10;
/** More at once would only take memory: they share one thread. */
const MOST_RUNNING = 2;

function newJob({ kind, fileName }: ImportRequest): Job {
  const now = new Date();
  const nothing = { progress: 0, rowsRead: 0, cancelRequested: false, failure: null, faultCount: 0, datasetId: null };
  return { id: newSecret(), kind, fileName, state: "RUNNING", ...nothing, createdAt: now, updatedAt: now };
}

const failureOf = (error: unknown): string => (error instanceof StoreFailure ? error.fault.code : "INTERNAL");

/** Imports in the background: their state is in the store, where every process sees it. */
export function importJobs({ store, threads, settings, takenCodes, logger }: JobsParts) {
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

  async function work(job: Job, request: ImportRequest, secrets: DatasetSecrets, stop: AbortController): Promise<void> {
    const progress = jobProgress(store, job.id, stop);
    const { maxBytes, maxRows } = settings;
    const options = { maxBytes, maxRows, takenCodes: takenCodes(), signal: stop.signal, onProgress: progress.tell };
    const result = await threads.read(request, options);
    await progress.told();
    if (!result.ok) {
      if (!stop.signal.aborted) await store.failJob(job.id, { faults: result.faults, count: result.faultCount });
      else if (stopping) await store.abortJob(job.id, "INTERRUPTED");
      else await store.endCancelledJob(job.id);
      return;
    }
    // What was noted last may be some rows behind.
    await store.advanceJob(job.id, { progress: 0.99, rowsRead: result.report.rowsRead });
    const { code, label, date } = request.vintage;
    const provenance = {
      importKind: request.kind,
      ...provenanceOf(result.report, request.fileName, request.sources),
    };
    const saved = await store.saveDataset({ code, label, date, content: result.content, provenance }, job.id, secrets);
    if (saved.ok) return;
    if (saved.fault.code === "CANCELLED") await store.endCancelledJob(job.id);
    else await store.abortJob(job.id, saved.fault.code);
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

  async function run(job: Job, request: ImportRequest, secrets: DatasetSecrets, stop: AbortController): Promise<void> {
    await turn();
    try {
      if (await noted(job)) await work(job, request, secrets, stop);
    } catch (error) {
      logger.error({ err: error }, "an import failed");
      const failure = failureOf(error);
      // A store that is full or gone can't note that either: then it is known here alone.
      await store.abortJob(job.id, failure).catch(() => local.set(job.id, { ...job, state: "FAILED", failure }));
    } finally {
      running.delete(job.id);
      endTurn();
    }
  }

  const find = async (id: string): Promise<Job | null> => local.get(id) ?? store.jobById(id);

  return {
    /**
     * Begins an import; what comes of it is read from the store.
     * @returns null where too many wait already
     */
    start(request: ImportRequest, onEnd: (done: boolean) => Promise<void>): StartedImport | null {
      if (running.size >= MOST_AT_ONCE || stopping) return null;
      const job = newJob(request);
      const secrets = newDatasetSecrets();
      const stop = new AbortController();
      running.set(job.id, stop);
      local.set(job.id, job);
      void run(job, request, secrets, stop)
        .then(async () => onEnd((await find(job.id))?.state === "DONE"))
        .catch((error: unknown) => logger.warn({ err: error }, "after an import"));
      return { job, ...secrets };
    },
    /** By its id; null where there is none. */
    find,
    /** Asks an import to stop, in whatever process it runs. False where it has ended. */
    async cancel(id: string): Promise<boolean> {
      running.get(id)?.abort();
      return local.get(id)?.state === "RUNNING" || store.cancelJob(id);
    },
    /** Breaks off what runs here; resolves when nothing does any more. */
    async stop(): Promise<void> {
      stopping = true;
      for (const stop of running.values()) stop.abort();
      while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}
