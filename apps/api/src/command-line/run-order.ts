import { setTimeout as pause } from "node:timers/promises";
import { type ApiConnection, ConnectionError, type ToldFault } from "./api-connection.js";
import { BOUNDARIES, CANCEL, IMPORTED, JOB, JOB_FAULTS, PREVIEW, PUBLISH, START } from "./operations.js";
import type { ImportOrder } from "./read-arguments.js";

interface Faults {
  readonly faultCount: number;
  readonly faults: readonly ToldFault[];
}

interface Started {
  readonly token: string;
  readonly deleteKey: string;
  readonly job: { readonly id: string };
}

interface JobState {
  readonly state: string;
  readonly progress: number;
  readonly rowsRead: number;
  readonly failure: string | null;
  readonly faultCount: number;
}

/** What came of it. */
export type OrderResult =
  | { readonly kind: "done"; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: "faults"; readonly faults: readonly ToldFault[]; readonly count: number }
  | { readonly kind: "stopped" };

export interface OrderOptions {
  readonly adminToken: string;
  readonly signal: AbortSignal;
  readonly onProgress: (job: Pick<JobState, "progress" | "rowsRead">) => void;
}

const PAUSE = 200;

const isFaults = (answer: object): answer is Faults => "faultCount" in answer;
const refused = ({ faults, faultCount }: Faults): OrderResult => ({ kind: "faults", faults, count: faultCount });

const failures: Readonly<Record<string, string>> = {
  STORE_FULL: "The store has no space left. Nothing was stored.",
  STORE_UNAVAILABLE:
    "The store can't be used: another process has it, or its server does not answer. Where an API runs on it, import " +
    "through that: --api http://127.0.0.1:4000. Nothing was stored.",
  INTERRUPTED: "The API was stopped in the middle. Nothing was stored.",
};

/** Does what was asked, against a running API. */
export async function runOrder(api: ApiConnection, order: ImportOrder, options: OrderOptions): Promise<OrderResult> {
  const file = { content: { upload: await api.upload(order.file) } };
  if (order.kind === "BOUNDARIES") return importBoundaries(api, file, options);
  if (order.preview) return preview(api, order, file);
  const { startImport } = await api.ask<{ startImport: Started | Faults }>(START, { input: { ...order.input, file } });
  if (isFaults(startImport)) return refused(startImport);
  const { token, deleteKey, job } = startImport;
  const ended = await follow(api, job.id, options);
  if (ended.state === "CANCELLED") return { kind: "stopped" };
  if (ended.failure !== null) throw new ConnectionError(failures[ended.failure] ?? `It failed: ${ended.failure}.`);
  if (ended.state !== "DONE") {
    const { importJob } = await api.ask<{ importJob: { faults: ToldFault[] } }>(JOB_FAULTS, { id: job.id });
    return { kind: "faults", faults: importJob.faults, count: ended.faultCount };
  }
  const { import: made } = await api.ask<{ import: { notices: readonly string[] } | null }>(IMPORTED, { token });
  const done = {
    token,
    deleteKey,
    rows: ended.rowsRead,
    published: false,
    notices: (made?.notices ?? []).map((message) => ({ message })),
  };
  if (!order.publish) return { kind: "done", answer: done };
  const variables = { token, adminToken: options.adminToken };
  const { publishImport } = await api.ask<{ publishImport: object }>(PUBLISH, variables);
  return isFaults(publishImport) ? refused(publishImport) : { kind: "done", answer: { ...done, published: true } };
}

async function preview(api: ApiConnection, { kind, input }: ImportOrder, file: object): Promise<OrderResult> {
  const variables = { file, kind, reading: input.reading };
  const { importPreview } = await api.ask<{ importPreview: Record<string, unknown> }>(PREVIEW, variables);
  return isFaults(importPreview) ? refused(importPreview) : { kind: "done", answer: importPreview };
}

async function importBoundaries(api: ApiConnection, file: object, { adminToken }: OrderOptions): Promise<OrderResult> {
  const { importBoundaries: answer } = await api.ask<{ importBoundaries: object }>(BOUNDARIES, { file, adminToken });
  return isFaults(answer) ? refused(answer) : { kind: "done", answer: { ...answer, published: true } };
}

async function follow(api: ApiConnection, id: string, { signal, onProgress }: OrderOptions): Promise<JobState> {
  for (let cancelled = false; ; ) {
    if (signal.aborted && !cancelled) {
      cancelled = true;
      await api.ask(CANCEL, { id });
    }
    const { importJob } = await api.ask<{ importJob: JobState | null }>(JOB, { id });
    if (importJob === null) throw new ConnectionError("The API forgot the import.");
    onProgress(importJob);
    if (importJob.state !== "RUNNING") return importJob;
    await pause(PAUSE);
  }
}
