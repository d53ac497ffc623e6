import { and, arrayOverlaps, desc, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { Database } from "../connection/types.js";
import { work } from "../schema/tables.js";

/** Results kept, newest first; an ensemble is some 30 kB, a long run up to half a megabyte. */
const mostResults = 10_000;
const daysKept = 7;

/** Deletes what was asked and found about imports: they are deleted themselves, or are everybody's no longer. */
export async function forgetWork(database: Database, datasetIds: readonly string[]): Promise<void> {
  if (datasetIds.length > 0) await database.delete(work).where(arrayOverlaps(work.datasetIds, [...datasetIds]));
}

/** Deletes results that are old or too many, and questions that nobody waits for any more. */
export async function deleteOldWork(database: Database): Promise<void> {
  const ended = or(isNotNull(work.result), isNotNull(work.failure));
  const old = and(ended, lt(work.createdAt, sql`now() - make_interval(days => ${daysKept})`));
  const left = and(isNull(work.worker), isNull(work.result), lt(work.wantedUntil, sql`now() - interval '1 hour'`));
  const tooMany = database
    .select({ key: work.key })
    .from(work)
    .where(isNotNull(work.result))
    .orderBy(desc(work.createdAt))
    .offset(mostResults);
  await database.delete(work).where(or(old, left, inArray(work.key, tooMany)));
}
