import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, onTestFinished, vi } from "vitest";
import { openStore, type Store, type StoreOptions } from "../src/open-store.js";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

// Databases are made, killed and opened again here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

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

let prepared: Promise<string> | null = null;

/** Making a PGlite database takes seconds, so tests begin with a copy of an empty one. */
async function preparedFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "store-prepared-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "database");
  const store = openStore({ folder });
  await store.createJob({ kind: "none", fileName: "none" });
  await store.close();
  return folder;
}

/** A folder with an empty database, that is gone after the test. */
export async function databaseFolder(): Promise<string> {
  prepared ??= preparedFolder();
  const folder = join(await emptyFolder(), "database");
  await cp(await prepared, folder, { recursive: true });
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

export const emptyStore = async (engine: Engine): Promise<Store> => storeAt(await placeOf(engine));
