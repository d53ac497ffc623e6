import { type DatasetSecrets, type Job, newSecret } from "@solidariteitskaart/store";
import type { ImportRequest } from "./import-request.js";

/** What is told at the beginning, and never again. */
export interface StartedImport extends DatasetSecrets {
  readonly job: Job;
}

/** Imports in the background: their state is in the store, where every process sees it. */
export interface ImportJobs {
  /**
   * Begins an import; what comes of it is read from the store. A file whose import succeeded is not needed any more, and is
   * removed; one with faults waits for another mapping.
   * @param onEnd called when it has ended, however that was
   * @returns null where too many wait already
   */
  readonly start: (request: ImportRequest, onEnd?: () => void) => Promise<StartedImport | null>;
  /** By its id; null where there is none. */
  readonly find: (id: string) => Promise<Job | null>;
  /** Asks an import to stop, in whatever process it runs. False where it has ended. */
  readonly cancel: (id: string) => Promise<boolean>;
  /** Breaks off what runs here; resolves when nothing does any more. */
  readonly stop: () => Promise<void>;
}

/** Imports that one process began and that run or wait. */
export const MOST_AT_ONCE = 10;
/** Imports that one process does: more at once would only take memory, because they share one thread. */
export const MOST_RUNNING = 2;

export function newJob({ kind, fileName }: ImportRequest): Job {
  const now = new Date();
  const nothing = { progress: 0, rowsRead: 0, cancelRequested: false, failure: null, faultCount: 0, datasetId: null };
  return { id: newSecret(), kind, fileName, state: "RUNNING", ...nothing, createdAt: now, updatedAt: now };
}
