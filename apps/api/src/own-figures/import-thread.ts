import { parentPort, workerData } from "node:worker_threads";
import type { ImportGround } from "../platform/platform.js";
import type { ImportRequest } from "./import-request.js";
import { type PackedImport, type RunOptions, runImport } from "./run-import.js";

/** What the thread starts with. */
export interface ImportTask {
  readonly request: ImportRequest;
  readonly ground: ImportGround;
  readonly options: Omit<RunOptions, "signal" | "onProgress">;
}

export type ImportMessage =
  | { readonly progress: Parameters<RunOptions["onProgress"]>[0] }
  | { readonly result: PackedImport };

/** Runs in a thread of its own: reads one file, says how far it is, answers once, and ends. It is stopped by ending it. */
const { request, ground, options } = workerData as ImportTask;
const tell = (message: ImportMessage) => parentPort?.postMessage(message);
const { signal } = new AbortController();
tell({
  result: await runImport(request, ground, { ...options, signal, onProgress: (progress) => tell({ progress }) }),
});
