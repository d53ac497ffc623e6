import { describe, expect, it } from "vitest";
import { newDataset } from "../../test/new-dataset.js";
import { emptyStore, engines, onServer, placeOf, storeAt } from "../../test/stores.js";

describe.each(engines)("what was kept long enough in %s", (engine) => {
  it("is not deleted before its time, and never where it is kept for ever", async () => {
    const store = await emptyStore(engine);
    const saved = await store.saveDataset(newDataset());
    const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
    await store.abortJob(id, "STORE_FULL");
    expect(await store.deleteExpired({ imports: 1, jobs: 1 })).toEqual({ imports: 0, jobs: 0 });
    expect(await store.deleteExpired({ imports: 0, jobs: 0 })).toEqual({ imports: 0, jobs: 0 });
    expect(saved.ok && (await store.entryByToken(saved.value.token))).not.toBeNull();
    expect(await store.jobById(id)).not.toBeNull();
  });
});

it("is deleted with its faults; what is published or runs stays, and what was withdrawn counts from then", async () => {
  const place = await placeOf("PostgreSQL");
  const store = storeAt(place);
  const tokens = [];
  for (const code of ["private", "published", "withdrawn"]) {
    const saved = await store.saveDataset(newDataset(code));
    if (saved.ok) tokens.push(saved.value.token);
  }
  const [own = "", published = "", withdrawn = ""] = tokens;
  await store.publishDataset(published);
  await store.publishDataset(withdrawn);
  const ended = await store.createJob({ kind: "REGION_TABLE", fileName: "a.csv" });
  const fault = { code: "EMPTY", row: 2, column: "a", value: null, allowed: null, message: "is empty" };
  await store.failJob(ended.id, { faults: [fault], count: 1 });
  const running = await store.createJob({ kind: "REGION_TABLE", fileName: "b.csv" });
  const url = place.databaseUrl as string;
  await onServer(
    url,
    "update datasets set private_since = now() - interval '400 days'",
    "update jobs set updated_at = now() - interval '40 days'",
  );
  await store.withdrawDataset("withdrawn");
  expect(await store.deleteExpired({ imports: 365, jobs: 30 })).toEqual({ imports: 1, jobs: 1 });
  expect(await store.entryByToken(own)).toBeNull();
  expect(await store.entryByToken(published)).not.toBeNull();
  expect(await store.entryByToken(withdrawn)).not.toBeNull();
  expect(await store.jobById(ended.id)).toBeNull();
  expect(await store.faultsOfJob(ended.id)).toEqual([]);
  expect(await store.jobById(running.id)).not.toBeNull();
});
