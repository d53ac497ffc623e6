import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import { migrate as migratePg } from "drizzle-orm/node-postgres/migrator";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";
import { migrationsFolder } from "../src/connection/migrations-folder.js";
import { packContent } from "../src/datasets/pack-content.js";
import { openStore, type StoreOptions } from "../src/open-store.js";
import { hashOfSecret, newDatasetSecrets } from "../src/secrets.js";
import { newDataset } from "./new-dataset.js";
import { type Engine, emptyFolder, engines, onServer, placeOf, storeAt } from "./stores.js";

const run = promisify(execFile);

/** The migrations up to and including the first: the tables of the first released version. */
async function firstMigration(): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, "meta"));
  const journal = JSON.parse(await readFile(join(migrationsFolder, "meta/_journal.json"), "utf8"));
  const [first] = journal.entries;
  await writeFile(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries: [first] }));
  await cp(join(migrationsFolder, `${first.tag}.sql`), join(folder, `${first.tag}.sql`));
  return folder;
}

/** A database as the first version left it, with one import, and the token of its link. */
async function firstDatabase(engine: Engine): Promise<{ readonly place: StoreOptions; readonly token: string }> {
  const { token, deleteKey } = newDatasetSecrets();
  const { code, label, date, content, provenance } = newDataset();
  const { packed, seal } = packContent(content);
  const columns = "id, code, kind, label, date, hash, content, content_seal, token_hash, delete_key_hash, provenance";
  const statement = `insert into datasets (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
  const [one, other] = [JSON.stringify(label), JSON.stringify(provenance)];
  const hashes = [hashOfSecret(token), hashOfSecret(deleteKey)];
  const values = ["first", code, content.kind, one, date, content.hash, packed, seal, ...hashes, other];
  const config = { migrationsFolder: await firstMigration() };
  if (engine === "PGlite") {
    const folder = join(await emptyFolder(), "database");
    const client = await PGlite.create(folder);
    await migrate(drizzle(client), config);
    await client.query(statement, values);
    await client.close();
    return { place: { folder }, token };
  }
  const place = await placeOf(engine);
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  try {
    await migratePg(drizzlePg(client), config);
    await client.query(statement, values);
  } finally {
    await client.end();
  }
  return { place, token };
}

describe.each(engines)("%s", (engine) => {
  it("brings a database of the first version up to date, and keeps what is in it", async () => {
    const { place, token } = await firstDatabase(engine);
    const store = storeAt(place);
    expect(await store.datasetByToken(token)).toMatchObject({ code: "2026-11", content: newDataset().content });
    expect(await store.saveDataset(newDataset("2026-12"))).toMatchObject({ ok: true });
  });
});

/** Keeps one import, and closes the store. */
async function filled(place: StoreOptions): Promise<string> {
  const store = openStore(place);
  const saved = await store.saveDataset(newDataset());
  await store.close();
  if (!saved.ok) throw new Error(saved.fault.message);
  return saved.value.token;
}

describe("a backup, as docs/operate.md describes it", () => {
  it("of the embedded store is a copy of its folder, put back where it was", async () => {
    const { folder } = await placeOf("PGlite");
    const token = await filled({ folder });
    const backup = join(await emptyFolder(), "backup");
    await cp(folder, backup, { recursive: true });
    await rm(folder, { recursive: true });
    await cp(backup, folder, { recursive: true });
    expect(await storeAt({ folder }).datasetByToken(token)).toMatchObject({ content: newDataset().content });
  });

  it("of PostgreSQL is a dump, put back into the same database", async () => {
    const place = await placeOf("PostgreSQL");
    const url = place.databaseUrl ?? "";
    const token = await filled(place);
    const waiting = { key: "waits", queue: "sums", payload: "{}" };
    await storeAt(place).queue?.add(waiting);
    const backup = join(await emptyFolder(), "backup");
    // The npm package that stands in where no server is installed lacks these two: install postgresql and postgresql-client then.
    await run(join(inject("postgresPrograms"), "pg_dump"), [
      "--format=custom",
      "--exclude-schema=pgboss",
      `--file=${backup}`,
      url,
    ]);
    await onServer(url, "truncate datasets cascade", "drop schema pgboss cascade");
    await run(join(inject("postgresPrograms"), "pg_restore"), ["--clean", `--dbname=${url}`, backup]);
    await onServer(url, "update work set created_at = created_at - interval '1 hour'");
    const store = storeAt(place);
    expect(await store.datasetByToken(token)).toMatchObject({ content: newDataset().content });
    // What waited then is done now.
    await new Promise<void>((resolve) =>
      store.queue?.take("sums", 1, () => {
        resolve();
        return Promise.resolve("");
      }),
    );
  });
});
