import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { failureOf, withoutStatement } from "./failure.js";
import { Listeners } from "./listeners.js";
import { migrationsFolder } from "./migrations-folder.js";
import { OpenedOnce } from "./opened-once.js";
import { changesChannel, PostgresChanges } from "./postgres-changes.js";
import type { Connection } from "./types.js";

/** Any number that no other program of this database uses for its locks. */
const migrationLock = 7_365_761;

/** Brings the tables up to date; of several processes that start together, one does it and the others wait. */
async function migrateOnce(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]).catch(() => undefined);
    client.release();
  }
}

/** A PostgreSQL server, shared by several processes. */
export function postgresConnection(databaseUrl: string): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 5,
    connectionTimeoutMillis: 5000,
    statement_timeout: 60_000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced; whoever needs one hears of trouble then.
  pool.on("error", () => undefined);
  const opened = new OpenedOnce(async () => {
    await migrateOnce(pool);
    return drizzle(pool);
  });
  const listeners = new Listeners();
  const changes = new PostgresChanges(databaseUrl, () => listeners.tell());

  const use: Connection["use"] = async (work) => {
    try {
      return await work(await opened.get());
    } catch (error) {
      throw failureOf(error) ?? withoutStatement(error);
    }
  };
  return {
    use,
    peek: (work) => use(work),
    transact: (work, { changed } = {}) =>
      use((database) =>
        database.transaction(async (transaction) => {
          const result = await work(transaction);
          // PostgreSQL passes it on when, and only when, the transaction is committed.
          if (changed?.(result)) await transaction.execute(sql`select pg_notify(${changesChannel}, '')`);
          return result;
        }),
      ),
    subscribe: (listener) => {
      const stop = listeners.add(listener);
      changes.start();
      return stop;
    },
    close: async () => {
      await changes.stop();
      if (!pool.ending) await pool.end();
    },
  };
}
