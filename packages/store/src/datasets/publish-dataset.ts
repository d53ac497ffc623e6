import { and, eq, sql } from "drizzle-orm";
import { sqlStateOf } from "../connection/failure.js";
import type { Connection, Database } from "../connection/types.js";
import { done, orFault, refused } from "../results.js";
import { datasets } from "../schema/tables.js";
import { hashOfSecret } from "../secrets.js";
import type { DatasetEntry, StoreResult } from "../types.js";
import { forgetWork } from "../work/forget-work.js";
import { entryColumns } from "./entry.js";

const uniqueViolation = "23505";

const options = { changed: (result: StoreResult<DatasetEntry>) => result.ok };

export interface PublishOptions {
  /** Codes that no import may have: those of the vintages that ship with the product. */
  readonly reservedCodes: readonly string[];
  /** Whether it takes the place of what is published under its code; else that is a fault. */
  readonly replace: boolean;
}

const withdrawn = { published: false, privateSince: sql`now()` };

async function publish(
  database: Database,
  token: string,
  { reservedCodes, replace }: PublishOptions,
): Promise<StoreResult<DatasetEntry>> {
  const own = eq(datasets.tokenHash, hashOfSecret(token));
  const [present] = await database.select(entryColumns).from(datasets).where(own).for("update");
  if (present === undefined) return refused("NOT_FOUND");
  if (reservedCodes.includes(present.code)) return refused("CODE_TAKEN");
  if (present.published) return done(present);
  const inItsPlace = and(eq(datasets.code, present.code), eq(datasets.published, true));
  if (replace) await database.update(datasets).set(withdrawn).where(inItsPlace);
  const [{ last } = { last: 0 }] = await database
    .select({ last: sql<number>`coalesce(max(${datasets.version}), 0)::int` })
    .from(datasets)
    .where(eq(datasets.code, present.code));
  const [entry] = await database
    .update(datasets)
    .set({ published: true, publishedAt: sql`now()`, version: last + 1 })
    .where(own)
    .returning(entryColumns);
  return done(entry as DatasetEntry);
}

/** Makes a private import visible to everybody. Whether the caller may do so is the caller's to check. */
export function publishDataset(
  connection: Connection,
  token: string,
  publishing: PublishOptions,
): Promise<StoreResult<DatasetEntry>> {
  return orFault(async () => {
    try {
      return await connection.transact((database) => publish(database, token, publishing), options);
    } catch (error) {
      if (sqlStateOf(error) === uniqueViolation) return refused("CODE_TAKEN");
      throw error;
    }
  });
}

/** Takes a published dataset back; it stays where it was, behind its private link. */
export function withdrawDataset(connection: Connection, code: string): Promise<StoreResult<DatasetEntry>> {
  return orFault(() =>
    connection.transact(async (database) => {
      const [entry] = await database
        .update(datasets)
        .set(withdrawn)
        .where(and(eq(datasets.code, code), eq(datasets.published, true)))
        .returning(entryColumns);
      if (entry === undefined) return refused("NOT_FOUND");
      await forgetWork(database, [entry.id]);
      return done(entry);
    }, options),
  );
}
