import { expect, it } from "vitest";
import { pgliteConnection } from "../src/connection/pglite.js";
import { saveDataset } from "../src/datasets/save-dataset.js";
import { newDataset } from "./new-dataset.js";
import { runStoreProcess } from "./processes/run-store-process.js";
import { databaseFolder, emptyFolder, onServer, placeOf, storeAt } from "./stores.js";

it("refuses in time where the disk is nearly full, before PGlite makes or opens anything", async () => {
  const folder = `${await emptyFolder()}/database`;
  const connection = pgliteConnection(folder, () => Promise.resolve(1_000_000));
  expect(await saveDataset(connection, newDataset())).toMatchObject({ ok: false, fault: { code: "STORE_FULL" } });
  expect(await connection.peek(() => Promise.resolve("opened"), "nothing there")).toBe("nothing there");
});

it("gives a fault when PGlite can write no more, goes on, and has what it said it saved", async () => {
  const folder = await databaseFolder();
  const process = runStoreProcess({ folder }, "import", 17_000_000);
  await process.said("refused STORE_FULL", 2);
  await process.kill();
  expect(process.lines.some((line) => line.startsWith("threw"))).toBe(false);
  const store = storeAt({ folder });
  const tokens = process.lines.filter((line) => line.startsWith("saved")).map((line) => line.split(" ")[2] as string);
  expect(tokens.length).toBeGreaterThan(0);
  for (const token of tokens) expect(await store.datasetByToken(token)).not.toBeNull();
  expect(await store.saveDataset(newDataset())).toMatchObject({ ok: true });
});

it("gives a fault when PostgreSQL's disk is full, and stores nothing", async () => {
  const place = await placeOf("PostgreSQL");
  const url = place.databaseUrl as string;
  const store = storeAt(place);
  const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: "tabel.csv" });
  await onServer(
    url,
    `create function no_space() returns trigger language plpgsql as
       $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
    "create trigger no_space after insert on datasets for each row execute function no_space()",
  );
  expect(await store.saveDataset(newDataset(), id)).toMatchObject({ ok: false, fault: { code: "STORE_FULL" } });
  expect(await store.jobById(id)).toMatchObject({ state: "RUNNING", datasetId: null });
  await onServer(url, "drop trigger no_space on datasets");
  expect(await store.saveDataset(newDataset(), id)).toMatchObject({ ok: true });
});

it("gives a fault where PostgreSQL can't be reached, and works once it can", async () => {
  const store = storeAt({ folder: "unused", databaseUrl: "postgres://app@127.0.0.1:1/none" });
  expect(await store.saveDataset(newDataset())).toMatchObject({ ok: false, fault: { code: "STORE_UNAVAILABLE" } });
  await expect(store.listPublished()).rejects.toMatchObject({ fault: { code: "STORE_UNAVAILABLE" } });
});
