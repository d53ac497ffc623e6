import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { cleanText, cleanTexts } from "../clean-text.js";
import { type Connection, type Database, Rollback } from "../connection/types.js";
import { done, orFault, refused } from "../results.js";
import { datasets, jobs } from "../schema/tables.js";
import { newDatasetSecrets, sealsOf } from "../secrets.js";
import type { DatasetEntry, DatasetSeals, DatasetSecrets, NewDataset, StoreResult } from "../types.js";
import { entryColumns } from "./entry.js";
import { isPacked, packContent } from "./pack-content.js";

export interface SavedDataset extends DatasetSecrets {
  readonly entry: DatasetEntry;
}

/** Ends the job in the same transaction, unless somebody cancelled it meanwhile. */
async function finishJob(database: Database, jobId: string, datasetId: string): Promise<void> {
  const finished = await database
    .update(jobs)
    .set({ state: "DONE", progress: 1, datasetId, updatedAt: sql`now()` })
    .where(and(eq(jobs.id, jobId), eq(jobs.state, "RUNNING"), eq(jobs.cancelRequested, false)))
    .returning({ id: jobs.id });
  if (finished.length === 0) throw new Rollback("cancelled");
}

/**
 * Stores a dataset, private behind a token, and ends its job: both or neither.
 * @returns the only time that the token and the delete key are shown
 */
export async function saveDataset(
  connection: Connection,
  dataset: NewDataset,
  jobId?: string,
): Promise<StoreResult<SavedDataset>> {
  const secrets = newDatasetSecrets();
  const saved = await saveImport(connection, dataset, jobId, sealsOf(secrets));
  return saved.ok ? done({ entry: saved.value, ...secrets }) : saved;
}

/**
 * The same for secrets that were told to who began the import.
 * @param seals of those secrets
 */
export function saveImport(
  connection: Connection,
  dataset: NewDataset,
  jobId: string | undefined,
  seals: DatasetSeals,
): Promise<StoreResult<DatasetEntry>> {
  const content = isPacked(dataset.content) ? dataset.content : packContent(dataset.content);
  const row = {
    id: randomUUID(),
    code: cleanText(dataset.code),
    kind: content.kind,
    label: cleanTexts(dataset.label),
    date: dataset.date,
    hash: content.hash,
    content: content.packed,
    contentSeal: content.seal,
    ...seals,
    provenance: cleanTexts(dataset.provenance),
  };
  return orFault(async () => {
    try {
      const [entry] = await connection.transact(
        async (database) => {
          const inserted = await database.insert(datasets).values(row).returning(entryColumns);
          if (jobId !== undefined) await finishJob(database, jobId, row.id);
          return inserted;
        },
        { bytes: content.packed.length },
      );
      return done(entry as DatasetEntry);
    } catch (error) {
      if (error instanceof Rollback) return refused("CANCELLED");
      throw error;
    }
  });
}
