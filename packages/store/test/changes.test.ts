import { existsSync } from "node:fs";
import { expect, it, vi } from "vitest";
import type { Store } from "../src/open-store.js";
import { newDataset } from "./new-dataset.js";
import { runStoreProcess } from "./processes/run-store-process.js";
import { emptyFolder, engines, onServer, placeOf, storeAt } from "./stores.js";

async function publishOne(store: Store, code?: string): Promise<void> {
  const saved = await store.saveDataset(newDataset(code));
  if (saved.ok) await store.publishDataset(saved.value.token);
}

it.each(engines)("says in %s when what is published changes, and only then", async (engine) => {
  const store = storeAt(await placeOf(engine));
  const heard = vi.fn();
  const stop = store.onDatasetsChanged(heard);
  await store.listPublished();
  // Listening begins in the background; publishing again and again until it is heard keeps the test from racing it.
  await vi.waitUntil(
    async () => {
      await publishOne(store);
      await store.withdrawDataset("2026-11");
      return heard.mock.calls.length > 0;
    },
    { timeout: 10_000, interval: 50 },
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  heard.mockClear();
  await store.saveDataset(newDataset());
  await store.withdrawDataset("unknown");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard).not.toHaveBeenCalled();
  stop();
  await publishOne(store);
  expect(heard).not.toHaveBeenCalled();
});

it("tells every process on one PostgreSQL, also after its connection broke", async () => {
  const place = await placeOf("PostgreSQL");
  const listener = runStoreProcess(place, "listen");
  await listener.said("listening");
  const store = storeAt(place);
  let number = 0;
  const publishUntilHeard = (count: number) =>
    vi.waitUntil(
      async () => {
        await publishOne(store, `code-${number++}`);
        return listener.lines.filter((line) => line === "changed").length >= count;
      },
      { timeout: 10_000, interval: 100 },
    );
  await publishUntilHeard(1);
  await onServer(
    place.databaseUrl as string,
    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()",
  );
  const before = listener.lines.filter((line) => line === "changed").length;
  await publishUntilHeard(before + 2);
  expect(listener.lines).toContain("changed");
});

it("opens no PGlite for who only looks and listens", async () => {
  const folder = `${await emptyFolder()}/deeper/database`;
  const store = storeAt({ folder });
  store.onDatasetsChanged(() => undefined);
  expect(await store.listPublished()).toEqual([]);
  expect(await store.datasetByCode("2026-11")).toBeNull();
  expect(await store.datasetByToken("x")).toBeNull();
  expect(await store.jobById("x")).toBeNull();
  expect(await store.endAbandonedJobs()).toBe(0);
  expect(existsSync(folder)).toBe(false);
  await store.createJob({ kind: "a", fileName: "b" });
  expect(existsSync(folder)).toBe(true);
});

it("lets several processes bring an empty PostgreSQL up to date at the same moment", async () => {
  const place = await placeOf("PostgreSQL");
  const stores = Array.from({ length: 4 }, () => storeAt(place));
  expect(await Promise.all(stores.map((store) => store.listPublished()))).toEqual([[], [], [], []]);
});
