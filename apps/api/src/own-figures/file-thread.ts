import { type MessagePort, workerData } from "node:worker_threads";
import {
  type AccountFile,
  type AccountsLook,
  type AccountsQuestion,
  type ImportPreview,
  type ImportProgress,
  type ImportRefusal,
  lookAtAccounts,
  previewImport,
} from "@solidariteitskaart/data";
import type { ImportGround } from "../platform/platform.js";
import type { ImportReading, ImportRequest } from "./import-request.js";
import type { PackedImport, RunOptions } from "./run-import.js";

/** What every thread that reads files starts with. */
export interface FileThreadData {
  readonly ground: ImportGround;
}

/** What a thread tells while it works: first that it has begun, which is when its time begins to count. */
export type FileThreadMessage = { readonly begun: true } | { readonly progress: ImportProgress };

interface Task {
  /** Where it says how far it is. */
  readonly port: MessagePort;
}

export interface ImportTask extends Task {
  readonly request: ImportRequest;
  readonly options: Omit<RunOptions, "onProgress">;
}

export interface PreviewTask extends Task {
  readonly bytes: Uint8Array;
  readonly kind: ImportRequest["kind"] | null;
  readonly reading: ImportReading;
  readonly limits: { readonly bytes: number; readonly rows: number };
}

export interface AccountsTask extends Task {
  readonly files: readonly AccountFile[];
  readonly question: AccountsQuestion;
}

export type AccountsAnswer = AccountsLook | ImportRefusal;

export type PreviewAnswer = ImportPreview | ImportRefusal;

const { ground } = workerData as FileThreadData;

async function withPort<Answer>(
  port: MessagePort,
  work: (tell: (message: FileThreadMessage) => void) => Promise<Answer>,
) {
  const tell = (message: FileThreadMessage) => port.postMessage(message);
  try {
    tell({ begun: true });
    return await work(tell);
  } finally {
    port.close();
  }
}

/** The pool calls this: reads one file from beginning to end. It is stopped by ending the thread. */
export const readFile = ({ request, options, port }: ImportTask): Promise<PackedImport> =>
  withPort(port, async (tell) => {
    // What packs it knows databases too; who only looks need not wait until that is loaded.
    const { runImport } = await import("./run-import.js");
    return runImport(request, ground, { ...options, onProgress: (progress) => tell({ progress }) });
  });

/** The pool calls this: looks how one file would be read. */
export const previewFile = ({ bytes, kind, reading, limits, port }: PreviewTask): Promise<PreviewAnswer> =>
  withPort(port, () => previewImport(bytes, kind, ground, { ...reading, limits }));

/** The pool calls this: looks at the accounts of a year. */
export const lookAt = ({ files, question, port }: AccountsTask): Promise<AccountsAnswer> =>
  withPort(port, () => lookAtAccounts(files, question, ground));

/** The pool calls this for a thread that will be needed soon. */
export const ready = (): void => undefined;
