import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { failureOf, sqlStateOf, unavailableBecause, withoutStatement } from "./failure.js";
import { Listeners } from "./listeners.js";
import { migrateTables } from "./migrate-tables.js";
import { OpenedOnce } from "./opened-once.js";
import { changesChannel, PostgresChanges, workChannel } from "./postgres-changes.js";
import type { Connection, ServerConnection, Statements } from "./types.js";

/** Any number that no other program of this database uses for its locks. */
const migrationLock = 7_365_761;

const deadlock = "40P01";
/** What the server itself breaks off; what it does not answer at all is given up a little later. Milliseconds. */
const longestStatement = 60_000;
const longestSilence = 65_000;
/** Who reads waits for an answer that somebody waits for. Milliseconds. */
const longestReading = 15_000;

/** Brings the tables up to date; of several processes that start together, one does it and the others wait. */
async function migrateOnce(pool: pg.Pool): Promise<void> {
  await withClient(pool, async (client) => {
    try {
      await client.query("select pg_advisory_lock($1)", [migrationLock]);
      const database = drizzle(client);
      await migrateTables(database, (config) => migrate(database, config));
    } finally {
      await client.query("select pg_advisory_unlock($1)", [migrationLock]).catch(() => undefined);
    }
  });
}

/** Lends a connection of the pool for as long as the work lasts. One that broke meanwhile is not lent again. */
async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    // What PostgreSQL refuses has a code, and leaves the connection sound.
    if (sqlStateOf(error) === null) failed = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failed);
  }
}

/** A server that hangs answers nothing, not even that it ended. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(unavailableBecause("The store does not answer now.")), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function newPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 5,
    connectionTimeoutMillis: 5000,
    statement_timeout: longestStatement,
    query_timeout: longestSilence,
    allowExitOnIdle: true,
  });
  // A connection can break while it is lent and nobody waits for an answer on it; whoever asks next hears of trouble then.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", () => undefined);
  return pool;
}

/** PostgreSQL ends one of two transactions that wait for each other; nothing of it is left, so it is tried again. */
async function unlessDeadlocked<T>(work: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times <= 1 || sqlStateOf(error) !== deadlock) throw error;
    return unlessDeadlocked(work, times - 1);
  }
}

const statementsOn = (client: pg.Pool | pg.PoolClient): Statements => ({
  executeSql: async (text, values) => ({ rows: (await client.query<never>(text, values)).rows }),
});

/** A PostgreSQL server, shared by several processes. */
export function postgresConnection(databaseUrl: string): ServerConnection {
  const pool = newPool(databaseUrl);
  const opened = new OpenedOnce(async () => {
    await migrateOnce(pool);
    return drizzle(pool);
  });
  const listeners = new Listeners();
  const workers = new Listeners();
  const changes = new PostgresChanges(databaseUrl, (channel, word) =>
    channel === workChannel ? workers.tell(word) : listeners.tell(),
  );
  const listening = (stop: () => void) => {
    changes.start();
    return stop;
  };

  const use: Connection["use"] = async (work) => {
    try {
      return await work(await opened.get());
    } catch (error) {
      throw failureOf(error) ?? withoutStatement(error);
    }
  };
  return {
    use,
    peek: (work) => within(longestReading, use(work)),
    transact: (work, { changed } = {}) =>
      use(() =>
        // Not on the pool itself: drizzle would never give back a connection that breaks at the beginning.
        withClient(pool, (client) =>
          drizzle(client).transaction(async (transaction) => {
            const result = await work(transaction);
            // PostgreSQL passes it on when, and only when, the transaction is committed.
            if (changed?.(result)) await transaction.execute(sql`select pg_notify(${changesChannel}, '')`);
            return result;
          }),
        ),
      ),
    statements: statementsOn(pool),
    together: (work) =>
      use(() =>
        unlessDeadlocked(() =>
          withClient(pool, (client) =>
            drizzle(client).transaction((transaction) => work(transaction, statementsOn(client))),
          ),
        ),
      ),
    subscribe: (listener) => listening(listeners.add(listener)),
    onWork: (listener) => listening(workers.add(listener)),
    close: async () => {
      await changes.stop();
      if (!pool.ending) await pool.end();
    },
  };
}
