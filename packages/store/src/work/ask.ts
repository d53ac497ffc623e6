import { eq, sql } from "drizzle-orm";
import type { Database, ServerConnection } from "../connection/types.js";
import { work } from "../schema/tables.js";
import type { Boss } from "./open-boss.js";
import { idOf, say, wantedUntil } from "./rows.js";
import type { NewTask } from "./types.js";

/** How a task goes. */
export interface TaskState {
  readonly progress: number;
  readonly result: string | null;
  readonly failure: string | null;
}

const state = { progress: work.progress, result: work.result, failure: work.failure };

/** The first word of what is said when a queue has something new. */
export const newIn = (queue: string): string => `+${queue}`;

/**
 * Adds a task, unless there is one of its key already; one that failed is begun anew.
 * @param kept whether it is done even when nobody waits for it
 * @returns how it goes
 */
export async function addTask(
  server: ServerConnection,
  boss: Boss,
  { key, queue, payload, datasetIds = [], uploadHash = null }: NewTask,
  kept: boolean,
): Promise<TaskState> {
  // Somebody waits: a server that hangs is given up sooner than where something is written.
  const known = await server.peek((database) => stateOf(database, key), null);
  if (known?.result != null) return known;
  const queued = await boss.withQueue(queue);
  const row = { key, id: idOf(key), queue, payload, datasetIds: [...datasetIds], uploadHash };
  const until = kept ? null : wantedUntil;
  return server.together(async (database, db) => {
    // The queue first and then the row, as whoever takes a task does: else two of us could wait for each other.
    const sent = await queued.send(queue, {}, { id: row.id, db });
    const [now] = await database
      .insert(work)
      .values({ ...row, wantedUntil: until })
      .onConflictDoUpdate({
        target: work.key,
        set: {
          failure: null,
          wantedUntil: kept ? null : sql`case when ${work.wantedUntil} is null then null else ${wantedUntil} end`,
        },
      })
      .returning(state);
    // Done by somebody meanwhile.
    if (now?.result != null) await queued.deleteJob(queue, row.id, { db });
    else if (sent !== null) await say(database, newIn(queue));
    return now as TaskState;
  });
}

/** Null where there is no such task. */
export async function stateOf(database: Database, key: string): Promise<TaskState | null> {
  const [found] = await database.select(state).from(work).where(eq(work.key, key));
  return found ?? null;
}
