import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { ImportFault, ImportProgress, ImportRefusal } from "@solidariteitskaart/data";
import { Piscina } from "piscina";
import { LIMITS } from "../limits.js";
import type { ImportGround } from "../platform/platform.js";
import { endWhenLoaded } from "../work/end-when-loaded.js";
import { LATER } from "../work/go-second.js";
import { threadFile } from "../work/thread-file.js";
import type {
  AccountsAnswer,
  AccountsTask,
  FileThreadData,
  FileThreadMessage,
  ImportTask,
  PreviewAnswer,
  PreviewTask,
} from "./file-thread.js";
import type { ImportRequest } from "./import-request.js";
import type { PackedImport, RunOptions } from "./run-import.js";

const THREAD = threadFile(import.meta.url, "file-thread");
/** Two files at a time, whoever sent them; a third waits. */
const MOST_THREADS = 2;
const MEGABYTES = 1024;
/** A thread that has nothing to read gives its memory back after so long. */
const IDLE_MS = 30_000;
/** What a question may still take beside the look at its file, in which it hears why there is none. */
const SPARE_MS = (LIMITS.executionMs - LIMITS.previewMs) / 2;

export interface ReadOptions {
  /** Who waits for it is gone: the thread is ended. */
  readonly signal?: AbortSignal | undefined;
  /** For tests; what the limits say by default. */
  readonly milliseconds?: number;
  /** Also for tests: until an answer must be given, the wait for a thread included. */
  readonly withinMs?: number;
}

type FileTask = ImportTask | PreviewTask | AccountsTask;

/** Reads files of others in threads that can be ended, so that no file keeps the server from answering. */
export interface FileThreads {
  readonly preview: (task: Omit<PreviewTask, "port">, options?: ReadOptions) => Promise<PreviewAnswer>;
  readonly accounts: (task: Omit<AccountsTask, "port">, options?: ReadOptions) => Promise<AccountsAnswer>;
  readonly read: (
    request: ImportRequest,
    options: RunOptions & { readonly signal: AbortSignal },
    limit?: Pick<ReadOptions, "milliseconds">,
  ) => Promise<PackedImport>;
  /** Starts a thread where none runs: a file that was sent will be looked at soon. */
  readonly warm: () => void;
  /** Breaks off what runs. */
  readonly close: () => Promise<void>;
}

interface RunLimits {
  readonly signal?: AbortSignal | undefined;
  /** From when a thread has begun with it. */
  readonly milliseconds: number;
  /** From when it was asked: whoever waits has a limit of his own, and must hear why before that. */
  readonly withinMs?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

const refusal = (code: string, value: string | null, allowed: string | null, message: string): ImportRefusal => {
  const fault: ImportFault = { code, row: null, column: null, value, allowed, message };
  return { ok: false, faults: [fault], faultCount: 1 };
};

const tooSlow = (milliseconds: number) => {
  const seconds = `${milliseconds / 1000} seconds`;
  const message = "The file takes too long to read; send fewer rows, or the table alone.";
  return refusal("READ_TOO_LONG", `more than ${seconds}`, `a file that can be read within ${seconds}`, message);
};

const BUSY = refusal(
  "READ_BUSY",
  null,
  "one file at a time, or the same file in a moment",
  "Other files are being read, so this one was not looked at. Nothing is wrong with it: send it again in a moment.",
);

const TOO_MUCH_MEMORY = refusal(
  "READ_TOO_LARGE",
  null,
  "a smaller file, or the table alone",
  "The file takes more memory than there is for one file.",
);

const STOPPED: ImportRefusal = { ok: false, faults: [], faultCount: 0 };

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** @param ground what files are read against; each thread gets it once */
export function fileThreads(ground: ImportGround): FileThreads {
  let pool: Piscina<FileTask | null, unknown> | undefined;
  let letGo = () => {};

  function started() {
    const threads = new Piscina<FileTask | null, unknown>({
      filename: THREAD.url.href,
      workerData: { ground } satisfies FileThreadData,
      minThreads: 0,
      maxThreads: MOST_THREADS,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      execArgv: THREAD.execArgv,
      niceIncrement: LATER.files,
    });
    threads.on("error", (error: Error) => process.emitWarning(error));
    letGo = endWhenLoaded(threads);
    return threads;
  }

  /** One task, ended when its time is over or nobody waits for it; what it answers then is a refusal. */
  async function run<Answer>(
    name: "readFile" | "previewFile" | "lookAt",
    taskWith: (port: MessagePort) => FileTask,
    { signal, milliseconds, withinMs, onProgress }: RunLimits,
  ): Promise<Answer | ImportRefusal> {
    if (signal?.aborted) return STOPPED;
    pool ??= started();
    const late = new AbortController();
    const state: { begun: boolean } = { begun: false };
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => late.abort();
    const patience = withinMs === undefined ? undefined : setTimeout(giveUp, withinMs);
    const { port1, port2 } = new MessageChannel();
    port1.on("message", (message: FileThreadMessage) => {
      if ("progress" in message) onProgress?.(message.progress);
      else {
        state.begun = true;
        timer = setTimeout(giveUp, milliseconds);
      }
    });
    const ended = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
    try {
      return (await pool.run(taskWith(port2), { name, signal: ended, transferList: [port2] })) as Answer;
    } catch (error) {
      if (signal?.aborted) return STOPPED;
      if (late.signal.aborted) return state.begun ? tooSlow(milliseconds) : BUSY;
      if (isOutOfMemory(error)) return TOO_MUCH_MEMORY;
      throw error;
    } finally {
      clearTimeout(timer);
      clearTimeout(patience);
      port1.close();
    }
  }

  return {
    preview: (task, { signal, milliseconds = LIMITS.previewMs, withinMs = LIMITS.previewMs + SPARE_MS } = {}) =>
      run<PreviewAnswer>("previewFile", (port) => ({ ...task, port }), { signal, milliseconds, withinMs }),
    accounts: (task, { signal, milliseconds = LIMITS.accountsMs } = {}) =>
      run<AccountsAnswer>("lookAt", (port) => ({ ...task, port }), { signal, milliseconds }),
    read: (request, { signal, onProgress, ...options }, { milliseconds = LIMITS.importMs } = {}) =>
      run<PackedImport>("readFile", (port) => ({ request, options, port }), { signal, milliseconds, onProgress }),
    warm: () => {
      if (pool !== undefined && pool.threads.length > 0) return;
      pool ??= started();
      void pool.run(null, { name: "ready" }).catch((error: unknown) => process.emitWarning(String(error)));
    },
    close: async () => {
      await pool?.destroy();
      letGo();
    },
  };
}
