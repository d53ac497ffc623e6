import { and, desc, eq } from "drizzle-orm";
import type { Connection } from "../connection/types.js";
import { datasets } from "../schema/tables.js";
import { hashOfSecret } from "../secrets.js";
import type { DatasetEntry, StoredDataset } from "../types.js";
import { entryColumns, storedDataset } from "./entry.js";

/** What everybody may see, newest first; without contents. */
export function listPublished(connection: Connection): Promise<readonly DatasetEntry[]> {
  return connection.peek(
    (database) =>
      database
        .select(entryColumns)
        .from(datasets)
        .where(eq(datasets.published, true))
        .orderBy(desc(datasets.date), desc(datasets.code)),
    [],
  );
}

/** A published dataset, or null. */
export async function datasetByCode(connection: Connection, code: string): Promise<StoredDataset | null> {
  const rows = await connection.peek(
    (database) =>
      database
        .select()
        .from(datasets)
        .where(and(eq(datasets.code, code), eq(datasets.published, true))),
    [],
  );
  return rows[0] ? storedDataset(rows[0]) : null;
}

/** Any dataset, for who has its token; null without. */
export async function datasetByToken(connection: Connection, token: string): Promise<StoredDataset | null> {
  const rows = await connection.peek(
    (database) =>
      database
        .select()
        .from(datasets)
        .where(eq(datasets.tokenHash, hashOfSecret(token))),
    [],
  );
  return rows[0] ? storedDataset(rows[0]) : null;
}

/** The same without its content: whether it is still there, and what it is. */
export async function entryByToken(connection: Connection, token: string): Promise<DatasetEntry | null> {
  const rows = await connection.peek(
    (database) =>
      database
        .select(entryColumns)
        .from(datasets)
        .where(eq(datasets.tokenHash, hashOfSecret(token))),
    [],
  );
  return rows[0] ?? null;
}
