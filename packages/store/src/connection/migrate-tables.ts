import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { StoreFailure } from "./failure.js";
import { migrationsFolder } from "./migrations-folder.js";
import type { Database } from "./types.js";

/** A later program changed the tables: this one must not write into what it does not know. */
export class NewerStore extends StoreFailure {
  constructor() {
    const message = "The store belongs to a newer version of this program. Start that version, or put a backup back.";
    super({ code: "STORE_UNAVAILABLE", message }, undefined);
    this.name = "NewerStore";
  }
}

/** Moments are numbers that PostgreSQL gives as text. */
type Last = { readonly last: string | null };

/**
 * Brings the tables up to date.
 * @param migrate drizzle's own, for the engine
 * @throws NewerStore where a later program changed the tables
 */
export async function migrateTables(
  database: Database,
  migrate: (config: { readonly migrationsFolder: string }) => Promise<void>,
): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const found = await lastMigration(database);
  if (found !== null && found > Math.max(...known)) throw new NewerStore();
  await migrate({ migrationsFolder });
}

async function lastMigration(database: Database): Promise<number | null> {
  const table = "drizzle.__drizzle_migrations";
  const present = rowsOf(await database.execute(sql`select to_regclass(${table})::text as last`));
  if (present[0]?.last == null) return null;
  const [row] = rowsOf(await database.execute(sql.raw(`select max(created_at)::text as last from ${table}`)));
  return row?.last == null ? null : Number(row.last);
}

/** Both engines answer with rows in an object; drizzle's common type does not say so. */
const rowsOf = (result: unknown): readonly Last[] => (result as { readonly rows: readonly Last[] }).rows;
