import { setTimeout as pause } from "node:timers/promises";
import {
  type DatasetSeals,
  type Job,
  newDatasetSecrets,
  newSecret,
  StoreFailure,
  sealOf,
  sealsOf,
  type TaskHandler,
  type UploadPlace,
  type WorkQueue,
  WorkStopped,
} from "@solidariteitskaart/store";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { type ImportRequest, requestFault } from "./import-request.js";
import { failureOf, type ImportParts, runImportJob } from "./run-import-job.js";
import { type ImportJobs, MOST_AT_ONCE, MOST_RUNNING, newJob } from "./started-import.js";

interface SharedParts extends ImportParts {
  readonly queue: WorkQueue;
  readonly place: UploadPlace;
  readonly logger: Logger;
}

/** An import as it waits in the database: its file apart, and no secret in it. */
interface WaitingImport {
  readonly jobId: string;
  readonly request: Omit<ImportRequest, "bytes" | "holdings" | "upload">;
  readonly seals: DatasetSeals;
  readonly uploadHash: string;
  /** False: somebody sent the file for itself, and may try another mapping. */
  readonly onlyForThis: boolean;
}

const QUEUE = "imports";
/** Milliseconds between two looks whether an import has ended that began here. */
const LOOK = 500;

/** Imports that wait in the database, for whichever process takes them. */
export function sharedImportJobs({ queue, place, logger, ...parts }: SharedParts): ImportJobs {
  const { store } = parts;
  /** Those that could not be noted in the store. */
  const local = new LRUCache<string, Job>({ max: 100 });
  let begun = 0;
  let stopping = false;

  const find = async (id: string) => local.get(id) ?? store.jobById(id);

  /** The file, where any process finds it. */
  async function placeFile({ bytes, fileName, upload }: ImportRequest): Promise<string> {
    if (upload !== null) return sealOf(upload);
    const hash = sealOf(newSecret());
    const about = { fileName, size: bytes.length, sha256: "" };
    await place.write(hash, oneChunk(bytes), () => about);
    return hash;
  }

  async function wait(job: Job, request: ImportRequest, seals: DatasetSeals): Promise<void> {
    const { bytes: _bytes, holdings: _holdings, upload, ...rest } = request;
    const uploadHash = await placeFile(request);
    const waiting: WaitingImport = { jobId: job.id, request: rest, seals, uploadHash, onlyForThis: upload === null };
    await store.createJob(job);
    await queue.add({ key: job.id, queue: QUEUE, payload: JSON.stringify(waiting), uploadHash });
  }

  async function hasEnded(id: string): Promise<void> {
    while (!stopping && (await find(id).catch(() => ({ state: "RUNNING" })))?.state === "RUNNING") await pause(LOOK);
  }

  const work: TaskHandler = async ({ payload, signal }) => {
    const { jobId, request, seals, uploadHash, onlyForThis } = JSON.parse(payload) as WaitingImport;
    const stored = await wholeRequest(parts.store, place, request, uploadHash);
    let isDone = false;
    try {
      if ("fault" in stored) await store.failJob(jobId, { faults: [stored.fault], count: 1 });
      else isDone = await runImportJob(parts, { jobId, request: stored, seals }, signal);
    } catch (error) {
      // Another process begins anew: now, or when the database is there again.
      if (error instanceof WorkStopped || error instanceof StoreFailure) throw error;
      logger.error({ err: error }, "an import failed");
      await store.abortJob(jobId, failureOf(error));
    }
    if (isDone || onlyForThis) await place.remove(uploadHash);
    return null;
  };
  queue.take(QUEUE, MOST_RUNNING, work);

  return {
    find,
    async start(request, onEnd = () => undefined) {
      if (begun >= MOST_AT_ONCE || stopping) return null;
      const job = newJob(request);
      const secrets = newDatasetSecrets();
      begun += 1;
      try {
        await wait(job, request, sealsOf(secrets));
      } catch (error) {
        const failure = failureOf(error);
        if (failure === "INTERNAL") logger.error({ err: error }, "an import could not be noted");
        local.set(job.id, { ...job, state: "FAILED", failure });
      }
      void hasEnded(job.id).finally(() => {
        begun -= 1;
        onEnd();
      });
      return { job, ...secrets };
    },
    async cancel(id) {
      if (!(await store.cancelJob(id))) return false;
      // What nobody does yet has nothing to stop.
      if (!(await queue.leave(id))) await store.endCancelledJob(id);
      return true;
    },
    async stop() {
      stopping = true;
      await queue.stop();
    },
  };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was asked, with the file and what else it needs; or why that is not there any more. */
async function wholeRequest(
  store: ImportParts["store"],
  place: UploadPlace,
  request: WaitingImport["request"],
  uploadHash: string,
): Promise<ImportRequest | { readonly fault: ReturnType<typeof requestFault> }> {
  const { holdingsId } = request;
  const [file, holdings] = await Promise.all([
    place.read(uploadHash),
    holdingsId === null ? null : store.datasetById(holdingsId),
  ]);
  if (file === null) {
    const allowed = "a file that waits";
    return { fault: requestFault("UPLOAD_NOT_FOUND", "file", null, allowed, "The file is there no longer.") };
  }
  if (holdingsId !== null && holdings === null) {
    const allowed = "token of imported holdings";
    return { fault: requestFault("NOT_FOUND", "holdings", null, allowed, "These holdings were deleted.") };
  }
  const found = holdings === null ? null : (holdings.content as ImportRequest["holdings"]);
  return { ...request, bytes: file.bytes, upload: null, holdings: found };
}
