import { Worker } from "node:worker_threads";
import type { ImportGround } from "../platform/platform.js";
import { threadFile } from "../work/thread-file.js";
import type { ImportRequest } from "./import-request.js";
import type { ImportMessage, ImportTask } from "./import-thread.js";
import { type PackedImport, type RunOptions, runImport } from "./run-import.js";

const THREAD = threadFile(import.meta.url, "import-thread");

/** Bytes: a thread takes longer to start than a file of this size to read. */
const SMALL = 300_000;

const STOPPED: PackedImport = { ok: false, faults: [], faultCount: 0 };

/** Reads a file: a small one here and now, a large one in a thread, so that nobody else waits for its arithmetic. */
export function runAnyImport(request: ImportRequest, ground: ImportGround, options: RunOptions): Promise<PackedImport> {
  return request.bytes.length <= SMALL ? runImport(request, ground, options) : inThread(request, ground, options);
}

async function inThread(
  request: ImportRequest,
  ground: ImportGround,
  { signal, onProgress, maxBytes, maxRows, takenCodes }: RunOptions,
): Promise<PackedImport> {
  const worker = new Worker(THREAD.url, {
    workerData: { request, ground, options: { maxBytes, maxRows, takenCodes } } satisfies ImportTask,
    execArgv: THREAD.execArgv,
  });
  let stop = () => {};
  try {
    return await new Promise<PackedImport>((resolve, reject) => {
      stop = () => resolve(STOPPED);
      signal.addEventListener("abort", stop);
      worker.on("message", (message: ImportMessage) => {
        if ("result" in message) resolve(message.result);
        else onProgress(message.progress);
      });
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The thread that reads a file ended with ${code}`)));
      if (signal.aborted) stop();
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
