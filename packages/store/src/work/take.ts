import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database, ServerConnection } from "../connection/types.js";
import { work } from "../schema/tables.js";
import { newIn } from "./ask.js";
import type { Boss } from "./open-boss.js";
import { doneBy, isSilent, isWanted, say } from "./rows.js";

/** A task that this process has. */
export interface Taken {
  readonly key: string;
  readonly id: string;
  readonly queue: string;
  readonly payload: string;
  /** False where nobody waits for it any more. */
  readonly wanted: boolean;
}

const taken = {
  key: work.key,
  id: work.id,
  queue: work.queue,
  payload: work.payload,
  result: work.result,
  wanted: sql<boolean>`${work.wantedUntil} is null or ${work.wantedUntil} > now()`,
};

/** Takes what waits longest in a queue; null where nothing does. */
export async function takeTask(
  server: ServerConnection,
  boss: Boss,
  queue: string,
  worker: string,
): Promise<Taken | "nothing to do" | null> {
  const queued = await boss.withQueue(queue);
  return server.together(async (database, db) => {
    const [job] = await queued.fetch(queue, { db });
    if (job === undefined) return null;
    const [task] = await database
      .update(work)
      .set({ worker, beatAt: sql`now()` })
      .where(eq(work.id, job.id))
      .returning(taken);
    if (task !== undefined && task.result === null) return task;
    await queued.deleteJob(queue, job.id, { db });
    return "nothing to do";
  });
}

type Task = Pick<Taken, "key" | "id" | "queue">;

/** How a task ended here. "left": nobody waits for it; "given back": another process should take it up. */
export type End = { readonly result: string | null } | { readonly failure: string } | "left" | "given back";

/** Ends a task that this process has; what came of one that another process took over meanwhile is thrown away. */
export async function endTask(
  server: ServerConnection,
  boss: Boss,
  worker: string,
  { key, id, queue }: Task,
  end: End,
): Promise<void> {
  const queued = await boss.get();
  const mine = doneBy(worker, key);
  await server.together(async (database, db) => {
    const back = { worker: null, beatAt: null };
    const wanted = end === "left" && (await database.select({ key: work.key }).from(work).where(and(mine, isWanted)));
    if (end === "given back" || (wanted && wanted.length > 0)) {
      const given = await database.update(work).set(back).where(mine).returning({ key: work.key });
      if (given.length > 0) await queued.fail(queue, id, { message: "stopped" }, { db });
    } else {
      const kept = end !== "left" && ("failure" in end || end.result !== null);
      const ended = kept
        ? await database
            .update(work)
            .set({ ...back, ...end, progress: 1 })
            .where(mine)
            .returning({ key: work.key })
        : await database.delete(work).where(mine).returning({ key: work.key });
      if (ended.length > 0) await queued.deleteJob(queue, id, { db });
      if (ended.length > 0) await forgetUnasked(database, key);
    }
    await say(database, key);
    await say(database, newIn(queue));
  });
}

/** Of what failed and nobody waits for, nothing is kept: who began it is told elsewhere. */
async function forgetUnasked(database: Database, key: string): Promise<void> {
  await database.delete(work).where(and(eq(work.key, key), isNotNull(work.failure), isNull(work.wantedUntil)));
}

/** Hands on what was done by processes that are silent: so often as pg-boss allows, and then it has failed. */
export async function takeFromTheDead(server: ServerConnection, boss: Boss): Promise<number> {
  const queued = await boss.get();
  return server.together(async (database, db) => {
    const left = await database
      .update(work)
      .set({ worker: null, beatAt: null })
      .where(isSilent)
      .returning({ key: work.key, id: work.id, queue: work.queue });
    for (const { key, id, queue } of left) {
      await queued.fail(queue, id, { message: "its process died" }, { db });
      const job = await queued.getJobById(queue, id, { db, includeArchive: false });
      if (job === null || job.state === "failed") {
        await queued.deleteJob(queue, id, { db });
        await database.update(work).set({ failure: "INTERRUPTED" }).where(eq(work.key, key));
        await forgetUnasked(database, key);
        await say(database, key);
      } else await say(database, newIn(queue));
    }
    return left.length;
  });
}
