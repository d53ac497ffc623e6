import { sql } from "drizzle-orm";
import type { ServerConnection } from "../connection/types.js";
import { work } from "../schema/tables.js";
import { doneBy, say } from "./rows.js";

/** Milliseconds between two notes of how far a task is. */
const pause = 200;

/** Notes how far a task is, not more often than somebody could read it; a note that fails is followed by the next. */
export function progressNotes(server: ServerConnection, worker: string, key: string): (progress: number) => void {
  let last = 0;
  let noting = false;
  return (progress) => {
    if (noting || Date.now() - last < pause) return;
    noting = true;
    last = Date.now();
    void server
      .together(async (database) => {
        const higher = sql`greatest(${work.progress}, ${progress}::float8)`;
        await database.update(work).set({ progress: higher }).where(doneBy(worker, key));
        await say(database, key);
      })
      .catch(() => undefined)
      .finally(() => {
        noting = false;
      });
  };
}
