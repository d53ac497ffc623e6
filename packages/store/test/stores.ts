import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { pgliteConnection } from "../src/connection/pglite.js";
import { openStore, type Store, type StoreOptions, storeOn } from "../src/open-store.js";
import { datasets, importFaults, jobs } from "../src/schema/tables.js";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
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

/** Where a prepared database waits; another version of PGlite or another migration needs another one. */
async function preparedPath(): Promise<string> {
  const packageFolder = fileURLToPath(new URL("../", import.meta.url));
  const key = createHash("sha256").update(await readFile(join(packageFolder, "package.json")));
  key.update(await readFile(join(packageFolder, "migrations/meta/_journal.json")));
  return join(packageFolder, "node_modules/.cache/prepared", key.digest("hex").slice(0, 16));
}

/** Making a PGlite database takes seconds, so tests begin with a copy of an empty one, which is kept for the next run. */
async function preparedFolder(): Promise<string> {
  const path = await preparedPath();
  if (existsSync(path)) return path;
  const folder = `${path}.${randomBytes(4).toString("hex")}`;
  const store = openStore({ folder });
  await store.createJob({ kind: "none", fileName: "none" });
  await store.close();
  // Of several test files that begin at once the first one's is kept.
  await rename(folder, path).catch(() => rm(folder, { recursive: true }));
  return path;
}

/** A folder with an empty database, that is gone after the test. */
export async function databaseFolder(): Promise<string> {
  const folder = join(await emptyFolder(), "database");
  await cp(await preparedFolder(), folder, { recursive: true });
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
  await cp(await preparedFolder(), folder, { recursive: true });
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
