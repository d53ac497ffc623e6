import { Worker } from "node:worker_threads";
import type { CheckedBoundaries } from "@solidariteitskaart/geo";
import { LIMITS } from "../limits.js";
import { threadFile } from "../work/thread-file.js";
import type { BoundariesTask } from "./boundaries-thread.js";

const THREAD = threadFile(import.meta.url, "boundaries-thread");

const SECONDS = LIMITS.boundariesMs / 1000;

const TOO_SLOW: CheckedBoundaries = {
  faults: [
    {
      code: "CHECK_TOO_LONG",
      path: "file",
      value: `more than ${SECONDS} seconds`,
      allowed: `boundaries that can be checked within ${SECONDS} seconds`,
      message: "The boundaries are too detailed to check in time; use the generalised ones.",
    },
  ],
};

const STOPPED: CheckedBoundaries = {
  faults: [
    {
      code: "CHECK_STOPPED",
      path: "file",
      value: null,
      allowed: null,
      message: "Who sent the boundaries left before they were checked. Nothing was stored.",
    },
  ],
};

interface CheckOptions {
  readonly milliseconds?: number;
  /** Who waits for the answer is gone. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks boundaries and puts regions, provinces and the country together, in a thread: it takes seconds of computing, and
 * nobody else has to wait for that. What takes too long is broken off, and told as a fault of the file.
 */
export async function checkBoundaries(
  task: BoundariesTask,
  { milliseconds = LIMITS.boundariesMs, signal }: CheckOptions = {},
): Promise<CheckedBoundaries> {
  if (signal?.aborted) return STOPPED;
  const worker = new Worker(THREAD.url, {
    workerData: task,
    execArgv: THREAD.execArgv,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<CheckedBoundaries>((resolve, reject) => {
      timer = setTimeout(() => resolve(TOO_SLOW), milliseconds);
      signal?.addEventListener("abort", () => resolve(STOPPED), { once: true });
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The thread that checks boundaries ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
