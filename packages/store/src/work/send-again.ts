import { and, isNull, lt, sql } from "drizzle-orm";
import type { ServerConnection } from "../connection/types.js";
import { work } from "../schema/tables.js";
import type { Boss } from "./open-boss.js";
import { isWanted } from "./rows.js";

/** Rows looked at in one go; those that wait longest come first. */
const most = 1000;

/**
 * Puts into the queue what waits and is not there: the tables of pg-boss are no part of a backup. What is there already stays as it
 * is.
 */
export async function sendAgain(server: ServerConnection, boss: Boss): Promise<void> {
  const isOpen = and(isNull(work.worker), isNull(work.result), isNull(work.failure), isWanted);
  const isOld = lt(work.createdAt, sql`now() - interval '1 minute'`);
  const waiting = await server.use((database) =>
    database
      .select({ id: work.id, queue: work.queue })
      .from(work)
      .where(and(isOpen, isOld))
      .orderBy(work.createdAt)
      .limit(most),
  );
  for (const { id, queue } of waiting) await (await boss.withQueue(queue)).send(queue, {}, { id });
}
