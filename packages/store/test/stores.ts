import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { copyPreparedStore } from "../../../scripts/testing/prepared-store.mjs";
import { pgliteConnection } from "../src/connection/pglite.js";
import { openStore, type Store, type StoreOptions, storeOn } from "../src/open-store.js";
import { datasets, importFaults, jobs } from "../src/schema/tables.js";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
    postgresPrograms: string;
    temporaryFolder: string;
  }
}

/** Runs statements as the administrator of the throw-away server. */
export async function onServer(url: string, ...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results: pg.QueryResult[] = [];
    for (const statement of statements) results.push(await client.query(statement));
    return results;
  } finally {
    await client.end();
  }
}

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty database on the throw-away server; returns its address. */
async function emptyDatabase(): Promise<string> {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  onTestFinished(async () => {
    await onServer(server, `drop database ${name} with (force)`);
  });
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** A folder with an empty database, that is gone after the test. */
export async function databaseFolder(): Promise<string> {
  const folder = join(await emptyFolder(), "database");
  await copyPreparedStore(folder, openStore);
  return folder;
}

export type Engine = "PGlite" | "PostgreSQL";
export const engines: readonly Engine[] = ["PGlite", "PostgreSQL"];

/** Where a test's store is: the same for a second process. */
export async function placeOf(engine: Engine): Promise<StoreOptions> {
  if (engine === "PGlite") return { folder: await databaseFolder() };
  return { folder: join(await emptyFolder(), "unused"), databaseUrl: await emptyDatabase() };
}

/** Opens a store that is closed after the test. */
export function storeAt(options: StoreOptions): Store {
  const store = openStore(options);
  onTestFinished(() => store.close());
  return store;
}

let sharedPglite: Promise<ReturnType<typeof pgliteConnection>> | undefined;

async function openSharedPglite() {
  const folder = join(inject("temporaryFolder"), randomBytes(6).toString("hex"));
  await copyPreparedStore(folder, openStore);
  return pgliteConnection(folder);
}

/** A store with nothing in it. Starting PGlite takes a second, so tests that do not close it share one, emptied before each. */
export async function emptyStore(engine: Engine, reservedCodes: readonly string[] = []): Promise<Store> {
  if (engine === "PostgreSQL") return storeAt({ ...(await placeOf(engine)), reservedCodes });
  sharedPglite ??= openSharedPglite();
  const connection = await sharedPglite;
  await connection.use((database) => database.execute(sql`truncate ${datasets}, ${jobs}, ${importFaults}`));
  return storeOn(connection, reservedCodes);
}
