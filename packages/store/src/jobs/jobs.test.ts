import { describe, expect, it } from "vitest";
import { newDataset } from "../../test/new-dataset.js";
import { emptyStore, engines, onServer, placeOf, storeAt } from "../../test/stores.js";
import type { FaultRecord } from "../types.js";

const fault = (row: number): FaultRecord => ({
  code: "NOT_A_NUMBER",
  row,
  column: "task",
  value: "tien\0",
  allowed: "a whole number",
  message: "is not a number",
});

describe.each(engines)("jobs in %s", (engine) => {
  it("tell how far they are, and end together with what they stored", async () => {
    const store = await emptyStore(engine);
    const job = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
    expect(job).toMatchObject({ state: "RUNNING", progress: 0, datasetId: null });
    expect(await store.advanceJob(job.id, { progress: 0.5, rowsRead: 10 })).toBe(true);
    expect(await store.jobById(job.id)).toMatchObject({ progress: 0.5, rowsRead: 10 });
    const result = await store.saveDataset(newDataset(), job.id);
    const id = result.ok ? result.value.entry.id : null;
    expect(await store.jobById(job.id)).toMatchObject({ state: "DONE", progress: 1, datasetId: id });
    expect(await store.advanceJob(job.id, { progress: 0.1, rowsRead: 0 })).toBe(false);
  });

  it("keep the complete list of faults in order", async () => {
    const store = await emptyStore(engine);
    const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
    await store.failJob(id, { faults: Array.from({ length: 1000 }, (_, row) => fault(row)), count: 4321 });
    expect(await store.jobById(id)).toMatchObject({ state: "FAILED", failure: null, faultCount: 4321 });
    const faults = await store.faultsOfJob(id);
    expect(faults.map((one) => one.row)).toEqual(Array.from({ length: 1000 }, (_, row) => row));
    expect(faults[7]).toEqual({ ...fault(7), value: "tien\uFFFD" });
  });

  it("store nothing once they are cancelled", async () => {
    const store = await emptyStore(engine);
    const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
    expect(await store.cancelJob(id)).toBe(true);
    expect(await store.advanceJob(id, { progress: 0.9, rowsRead: 9 })).toBe(false);
    expect(await store.saveDataset(newDataset(), id)).toMatchObject({ ok: false, fault: { code: "CANCELLED" } });
    await store.endCancelledJob(id);
    expect(await store.jobById(id)).toMatchObject({ state: "CANCELLED", datasetId: null });
    expect(await store.cancelJob(id)).toBe(false);
    expect(await store.cancelJob("unknown")).toBe(false);
  });

  it("say why they failed where the file is not to blame", async () => {
    const store = await emptyStore(engine);
    const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
    await store.abortJob(id, "STORE_FULL");
    expect(await store.jobById(id)).toMatchObject({ state: "FAILED", failure: "STORE_FULL" });
  });
});

it("is ended on PostgreSQL when no process has it to do any more, but not while it begins or waits", async () => {
  const place = await placeOf("PostgreSQL");
  const store = storeAt(place);
  const ids = [];
  for (const fileName of ["new", "waits", "left"])
    ids.push((await store.createJob({ kind: "REGION_TABLE", fileName })).id);
  const [isNew = "", waits = "", left = ""] = ids;
  await store.queue?.add({ key: waits, queue: "imports", payload: "{}" });
  await onServer(
    place.databaseUrl as string,
    `update jobs set updated_at = now() - interval '1 minute' where id <> '${isNew}'`,
  );
  expect(await store.endAbandonedJobs()).toBe(1);
  const states = await Promise.all([isNew, waits, left].map((id) => store.jobById(id)));
  expect(states.map((job) => [job?.state, job?.failure])).toEqual([
    ["RUNNING", null],
    ["RUNNING", null],
    ["FAILED", "INTERRUPTED"],
  ]);
});

it("is ended at once in a folder that another process left behind", async () => {
  const place = await placeOf("PGlite");
  const before = storeAt(place);
  const { id } = await before.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
  await before.close();
  expect(await storeAt(place).jobById(id)).toMatchObject({ state: "FAILED", failure: "INTERRUPTED" });
});
