import { pgliteConnection } from "./connection/pglite.js";
import { postgresConnection } from "./connection/postgres.js";
import type { Connection, ServerConnection } from "./connection/types.js";
import { deleteDataset } from "./datasets/delete-dataset.js";
import { publishDataset, withdrawDataset } from "./datasets/publish-dataset.js";
import {
  datasetByCode,
  datasetById,
  datasetByToken,
  entryByToken,
  hasDataset,
  listPublished,
} from "./datasets/read-datasets.js";
import { saveDataset, saveImport } from "./datasets/save-dataset.js";
import { advanceJob } from "./jobs/advance-job.js";
import { createJob } from "./jobs/create-job.js";
import { abortJob, cancelJob, endAbandonedJobs, endCancelledJob, failJob } from "./jobs/end-job.js";
import { faultsOfJob, jobById } from "./jobs/read-job.js";
import type { JobFaults, JobProgress, NewJob } from "./jobs/types.js";
import { deleteExpired, type Retention } from "./retention/delete-expired.js";
import type { DatasetSeals, NewDataset } from "./types.js";
import { uploadTable } from "./uploads/upload-table.js";
import { workQueue } from "./work/work-queue.js";

export interface StoreOptions {
  /** A PostgreSQL server: "postgres://user@host:5432/name". Without one, PGlite in the folder. */
  readonly databaseUrl?: string | undefined;
  /** Where PGlite keeps its database; made when something is first stored. */
  readonly folder: string;
  /** Codes that no published import may have: those of the vintages that ship with the product. */
  readonly reservedCodes?: readonly string[];
}

export type Store = ReturnType<typeof openStore>;

/**
 * The store. Opening it costs nothing: a database is reached for when it is first needed, and PGlite not even then
 * while nothing was ever stored. What may fail for an outside reason and changes something returns a result; reading
 * throws a StoreFailure where the database can't be reached.
 * @param options an address of PostgreSQL, or a folder for the embedded engine; codes that no dataset may take
 * @returns its methods
 */
export function openStore({ databaseUrl, folder, reservedCodes = [] }: StoreOptions) {
  if (!databaseUrl) return storeOn(pgliteConnection(folder), reservedCodes);
  const server = postgresConnection(databaseUrl);
  return storeOn(server, reservedCodes, server);
}

/**
 * The store on a connection.
 * @param reservedCodes codes that no published import may have
 * @param server the same connection, where other processes have it too
 */
export function storeOn(
  connection: Connection,
  reservedCodes: readonly string[] = [],
  server: ServerConnection | null = null,
) {
  const queue = server && workQueue(server);
  return {
    /** Long work that processes share; null where there is one process only. */
    queue,
    /** Files on their way, where all processes reach them; null where there is one process only. */
    uploads: server && uploadTable(server),

    saveDataset: (dataset: NewDataset, jobId?: string) => saveDataset(connection, dataset, jobId),
    saveImport: (dataset: NewDataset, jobId: string, seals: DatasetSeals) =>
      saveImport(connection, dataset, jobId, seals),
    listPublished: () => listPublished(connection),
    datasetByCode: (code: string) => datasetByCode(connection, code),
    datasetByToken: (token: string) => datasetByToken(connection, token),
    datasetById: (id: string) => datasetById(connection, id),
    hasDataset: (id: string) => hasDataset(connection, id),
    entryByToken: (token: string) => entryByToken(connection, token),
    publishDataset: (token: string) => publishDataset(connection, token, { reservedCodes, replace: false }),
    /** Publishes it in the place of what is published under its code: both or neither. */
    replacePublished: (token: string) => publishDataset(connection, token, { reservedCodes, replace: true }),
    withdrawDataset: (code: string) => withdrawDataset(connection, code),
    deleteDataset: (token: string, deleteKey: string) => deleteDataset(connection, token, deleteKey),

    createJob: (job: NewJob) => createJob(connection, job),
    jobById: (id: string) => jobById(connection, id),
    faultsOfJob: (id: string) => faultsOfJob(connection, id),
    advanceJob: (id: string, progress: JobProgress) => advanceJob(connection, id, progress),
    cancelJob: (id: string) => cancelJob(connection, id),
    failJob: (id: string, faults: JobFaults) => failJob(connection, id, faults),
    abortJob: (id: string, failure: string) => abortJob(connection, id, failure),
    endCancelledJob: (id: string) => endCancelledJob(connection, id),
    endAbandonedJobs: () => (server === null ? Promise.resolve(0) : endAbandonedJobs(server)),

    deleteExpired: (retention: Retention) => deleteExpired(connection, retention),

    /** Hears of every publication and withdrawal, of every process on this database. Returns the way to stop. */
    onDatasetsChanged: (listener: () => void) => connection.subscribe(listener),
    close: async () => {
      await queue?.stop();
      await connection.close();
    },
  };
}
