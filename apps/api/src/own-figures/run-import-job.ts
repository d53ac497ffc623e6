import { type DatasetSeals, provenanceOf, type Store, StoreFailure, WorkStopped } from "@solidariteitskaart/store";
import type { ImportSettings } from "../config.js";
import type { FileThreads } from "./file-threads.js";
import type { ImportRequest } from "./import-request.js";
import { jobProgress } from "./job-progress.js";

export interface ImportParts {
  readonly store: Store;
  readonly threads: Pick<FileThreads, "read">;
  readonly settings: Pick<ImportSettings, "maxBytes" | "maxRows">;
  readonly takenCodes: () => readonly string[];
}

/** An import that is in the store, and what it needs to be done. */
export interface ImportWork {
  readonly jobId: string;
  readonly request: ImportRequest;
  readonly seals: DatasetSeals;
}

/**
 * Reads a file and stores what comes of it. How it ended is in the store.
 * @param signal where its reason is a WorkStopped, the process stops; else somebody wants the import to stop
 * @returns whether something was stored
 * @throws WorkStopped where another process should begin anew; StoreFailure where the database is away
 */
export async function runImportJob(
  { store, threads, settings: { maxBytes, maxRows }, takenCodes }: ImportParts,
  { jobId, request, seals }: ImportWork,
  signal: AbortSignal,
): Promise<boolean> {
  const cancel = new AbortController();
  const stop = AbortSignal.any([cancel.signal, signal]);
  const progress = jobProgress(store, jobId, cancel);
  const options = { maxBytes, maxRows, takenCodes: takenCodes(), signal: stop, onProgress: progress.tell };
  const result = await threads.read(request, options);
  await progress.told();
  if (!result.ok) {
    if (stop.reason instanceof WorkStopped) throw stop.reason;
    if (stop.aborted) await store.endCancelledJob(jobId);
    else await store.failJob(jobId, { faults: result.faults, count: result.faultCount });
    return false;
  }
  // What was noted last may be some rows behind.
  await store.advanceJob(jobId, { progress: 0.99, rowsRead: result.report.rowsRead });
  const { code, label, date } = request.vintage;
  const provenance = {
    importKind: request.kind,
    ...provenanceOf(result.report, request.fileName, request.sources),
  };
  const saved = await store.saveImport({ code, label, date, content: result.content, provenance }, jobId, seals);
  if (saved.ok) return true;
  if (saved.fault.code === "CANCELLED") await store.endCancelledJob(jobId);
  else if (saved.fault.code === "STORE_UNAVAILABLE") throw new StoreFailure(saved.fault, undefined);
  else await store.abortJob(jobId, saved.fault.code);
  return false;
}

/** Why an import failed, where its file is not to blame. */
export const failureOf = (error: unknown): string => (error instanceof StoreFailure ? error.fault.code : "INTERNAL");
