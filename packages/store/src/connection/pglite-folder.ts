import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { eq } from "drizzle-orm";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import { jobs } from "../schema/tables.js";
import { failureOf, unavailableBecause } from "./failure.js";
import type { FolderLock } from "./folder-lock.js";
import { makeDatabase } from "./make-database.js";
import { migrateTables } from "./migrate-tables.js";
import { PgliteClient } from "./pglite-client.js";
import type { Database } from "./types.js";

export interface PgliteFolder {
  readonly database: Database;
  close(): Promise<void>;
}

async function start(folder: string): Promise<PgliteClient> {
  try {
    return await PgliteClient.open(folder);
  } catch (error) {
    throw (
      failureOf(error) ??
      unavailableBecause("The database can't be opened.", new Error(`${folder} can't be opened`, { cause: error }))
    );
  }
}

/** Beginnings of a database that a killed process left behind. */
async function removeUnfinished(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent);
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => rm(join(parent, name), { recursive: true })),
  );
}

/** Makes the database beside its place and then moves it there, so that it is never there half made. */
async function create(folder: string): Promise<void> {
  const parent = dirname(folder);
  const prefix = `${basename(folder)}.new-`;
  await mkdir(parent, { recursive: true });
  await removeUnfinished(parent, prefix);
  const beginning = join(parent, prefix + randomBytes(4).toString("hex"));
  try {
    await makeDatabase(beginning);
    await rename(beginning, folder);
  } finally {
    await rm(beginning, { recursive: true, force: true });
  }
}

/** No other process has this folder: what still runs here was run by one that was killed. */
async function endJobsOfBefore(database: PgliteDatabase): Promise<void> {
  await database.update(jobs).set({ state: "FAILED", failure: "INTERRUPTED" }).where(eq(jobs.state, "RUNNING"));
}

/** Opens the database in the folder, makes it where there is none, and brings its tables up to date. */
export async function openFolder(folder: string, lock: FolderLock): Promise<PgliteFolder> {
  if (!existsSync(join(folder, "PG_VERSION"))) await create(folder);
  const [{ drizzle }, { migrate }] = await Promise.all([
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  const pglite = await start(folder);
  // Queries and transactions are all that drizzle uses of a PGlite.
  const database = drizzle(pglite as unknown as PGlite);
  try {
    await migrateTables(database, (config) => migrate(database, config));
    await endJobsOfBefore(database);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return {
    database,
    close: async () => {
      await pglite.close();
      await lock.release();
    },
  };
}
