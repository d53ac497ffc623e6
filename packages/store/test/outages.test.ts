import pg from "pg";
import { expect, it, onTestFinished, vi } from "vitest";
import { NewerStore } from "../src/connection/migrate-tables.js";
import { newDataset } from "./new-dataset.js";
import { onServer, placeOf, storeAt } from "./stores.js";

/** Keeps every write waiting in the middle of its transaction, until it is let go. */
async function holdWrites(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin; lock table jobs in exclusive mode");
  let held = true;
  const letGo = async () => {
    if (held) await client.end();
    held = false;
  };
  onTestFinished(letGo);
  const waiting = "from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  /** Ends whoever waits, as a server that stops does; true once it found somebody. */
  const endWaiting = async () => {
    const [found] = await onServer(databaseUrl, `select pg_terminate_backend(pid) ${waiting}`);
    return found?.rowCount !== 0;
  };
  return { endWaiting, letGo };
}

it("a PostgreSQL that ends connections in the middle of writing is a refusal, and nothing is used up by it", async () => {
  const place = await placeOf("PostgreSQL");
  const store = storeAt(place);
  const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "a.csv" });
  const { endWaiting, letGo } = await holdWrites(String(place.databaseUrl));
  // More often than there are connections.
  for (let time = 0; time < 7; time++) {
    const saving = store.saveDataset(newDataset(), id);
    await vi.waitUntil(endWaiting, { timeout: 20_000 });
    expect(await saving).toMatchObject({ ok: false, fault: { code: "STORE_UNAVAILABLE" } });
  }
  await letGo();
  expect(await store.saveDataset(newDataset(), id)).toMatchObject({ ok: true });
});

/** As a program of next year leaves the tables behind. */
const laterMigration = "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)";

it("tables of a newer program are left alone, and the refusal says so", async () => {
  const place = await placeOf("PostgreSQL");
  const before = storeAt(place);
  await before.createJob({ kind: "REGION_TABLE", fileName: "a.csv" });
  await before.close();
  await onServer(String(place.databaseUrl), laterMigration);
  await expect(storeAt(place).listPublished()).rejects.toThrow(NewerStore);
});

it("a folder that is in use is refused without telling where it is", async () => {
  const place = await placeOf("PGlite");
  const first = storeAt(place);
  await first.listPublished();
  const refusal = await storeAt(place)
    .listPublished()
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ fault: { code: "STORE_UNAVAILABLE" } });
  expect(JSON.stringify((refusal as { fault: unknown }).fault)).not.toMatch(/DATABASE_URL|[/\\]/);
});
