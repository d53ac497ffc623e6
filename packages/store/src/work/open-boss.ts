import { sql } from "drizzle-orm";
import type PgBoss from "pg-boss";
import { OpenedOnce } from "../connection/opened-once.js";
import type { ServerConnection } from "../connection/types.js";

/** Any number that no other program of this database uses for its locks. */
const queueLock = 7_365_762;
/** So often a task is begun anew after its process died or stopped; one that kills processes ends then. */
const retryLimit = 5;
/** A heartbeat notices a dead process long before. */
const expireInSeconds = 3600;

export interface Boss {
  readonly get: () => Promise<PgBoss>;
  /** Makes a queue where there is none. */
  readonly withQueue: (name: string) => Promise<PgBoss>;
  readonly close: () => Promise<void>;
}

/** pg-boss on the connections that are there already. It is loaded, and its tables are made, when it is first needed. */
export function openBoss(server: ServerConnection): Boss {
  const queues = new Map<string, Promise<PgBoss>>();
  const opened = new OpenedOnce(async () => {
    const { default: Constructor } = await import("pg-boss");
    const boss = new Constructor({ db: server.statements, schedule: false });
    // What it does by itself is done again later; what it is asked for fails where it is asked.
    boss.on("error", () => undefined);
    await oneByOne(server, () => boss.start());
    return boss;
  });
  const withQueue = async (name: string) => {
    const boss = await opened.get();
    await oneByOne(server, () => boss.createQueue(name, { name, policy: "standard", retryLimit, expireInSeconds }));
    return boss;
  };
  return {
    get: () => opened.get(),
    withQueue(name) {
      const known = queues.get(name);
      if (known !== undefined) return known;
      const making = withQueue(name);
      queues.set(name, making);
      making.catch(() => queues.delete(name));
      return making;
    },
    close: async () => {
      const boss = await opened.current?.catch(() => undefined);
      await boss?.stop({ graceful: false, close: false });
    },
  };
}

/** Of several processes that make tables at once, one does it and the others wait. */
function oneByOne(server: ServerConnection, work: () => Promise<unknown>): Promise<void> {
  return server.together(async (database) => {
    await database.execute(sql`select pg_advisory_xact_lock(${queueLock})`);
    await work();
  });
}
