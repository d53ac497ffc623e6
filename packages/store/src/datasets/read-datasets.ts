import { and, desc, eq, type SQL } from "drizzle-orm";
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
export const datasetByCode = (connection: Connection, code: string): Promise<StoredDataset | null> =>
  firstDataset(connection, and(eq(datasets.code, code), eq(datasets.published, true)));

/** Any dataset, for who has its token; null without. */
export const datasetByToken = (connection: Connection, token: string): Promise<StoredDataset | null> =>
  firstDataset(connection, eq(datasets.tokenHash, hashOfSecret(token)));

/** Any dataset, for processes of ours: nobody else knows its id. */
export const datasetById = (connection: Connection, id: string): Promise<StoredDataset | null> =>
  firstDataset(connection, eq(datasets.id, id));

/** Whether it was not deleted. */
export async function hasDataset(connection: Connection, id: string): Promise<boolean> {
  const rows = await connection.peek(
    (database) => database.select({ id: datasets.id }).from(datasets).where(eq(datasets.id, id)),
    [],
  );
  return rows.length > 0;
}

async function firstDataset(connection: Connection, where: SQL | undefined): Promise<StoredDataset | null> {
  const rows = await connection.peek((database) => database.select().from(datasets).where(where), []);
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
