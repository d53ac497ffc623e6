import { describe, expect, it } from "vitest";
import { newDataset } from "../../test/new-dataset.js";
import { emptyStore, engines, onServer, placeOf, storeAt } from "../../test/stores.js";
import type { Store } from "../open-store.js";

async function saved(store: Store, code?: string) {
  const result = await store.saveDataset(newDataset(code));
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

describe.each(engines)("datasets in %s", (engine) => {
  it("keeps what was imported to the last digit, private behind its token", async () => {
    const store = await emptyStore(engine);
    const { token, entry } = await saved(store);
    const found = await store.datasetByToken(token);
    expect(found).toMatchObject(newDataset());
    expect(entry).toMatchObject({ code: "2026-11", kind: "REGION_TABLE", published: false, version: null });
    expect(await store.listPublished()).toEqual([]);
    expect(await store.datasetByCode("2026-11")).toBeNull();
    expect(await store.datasetByToken(`${token}x`)).toBeNull();
  });

  it("gives tokens and keys that can't be guessed and are never the same", async () => {
    const store = await emptyStore(engine);
    const secrets = [await saved(store), await saved(store)].flatMap(({ token, deleteKey }) => [token, deleteKey]);
    expect(new Set(secrets).size).toBe(4);
    for (const secret of secrets) expect(Buffer.from(secret, "base64url").length * 8).toBeGreaterThanOrEqual(128);
  });

  it("publishes for everybody, without the content in the list", async () => {
    const store = await emptyStore(engine);
    const { token } = await saved(store);
    expect(await store.publishDataset(token)).toMatchObject({ ok: true, value: { published: true, version: 1 } });
    const [entry, ...others] = await store.listPublished();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ code: "2026-11", label: newDataset().label, provenance: newDataset().provenance });
    expect(entry).not.toHaveProperty("content");
    expect(entry).not.toHaveProperty("tokenHash");
    expect((await store.datasetByCode("2026-11"))?.content).toEqual(newDataset().content);
  });

  it("lets one published vintage have a code, also when two are published at the same moment", async () => {
    const store = await emptyStore(engine);
    const imports = await Promise.all([saved(store), saved(store), saved(store)]);
    const results = await Promise.all(imports.map(({ token }) => store.publishDataset(token)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.fault.code]))).toEqual(["CODE_TAKEN", "CODE_TAKEN"]);
    expect(await store.listPublished()).toHaveLength(1);
  });

  it("counts versions when a better table takes a withdrawn one's place", async () => {
    const store = await emptyStore(engine);
    const [first, second] = [await saved(store), await saved(store)];
    await store.publishDataset(first.token);
    expect(await store.withdrawDataset("2026-11")).toMatchObject({ ok: true });
    expect(await store.publishDataset(second.token)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await store.withdrawDataset("2020-01")).toMatchObject({ ok: false, fault: { code: "NOT_FOUND" } });
  });

  it("puts one in the place of what is published under its code, and loses nothing where it can't", async () => {
    const store = await emptyStore(engine);
    const [first, second] = [await saved(store), await saved(store)];
    expect(await store.replacePublished(first.token)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await store.replacePublished("nothing")).toMatchObject({ ok: false, fault: { code: "NOT_FOUND" } });
    expect(await store.listPublished()).toMatchObject([{ version: 1 }]);
    expect(await store.replacePublished(second.token)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await store.listPublished()).toMatchObject([{ version: 2 }]);
    expect(await store.entryByToken(first.token)).toMatchObject({ published: false });
  });

  it("refuses the code of a vintage that ships with the product, and an unknown token", async () => {
    const store = await emptyStore(engine, ["2026-01"]);
    const { token } = await saved(store, "2026-01");
    expect(await store.publishDataset(token)).toMatchObject({ ok: false, fault: { code: "CODE_TAKEN" } });
    expect(await store.listPublished()).toEqual([]);
    expect(await store.publishDataset("nothing")).toMatchObject({ ok: false, fault: { code: "NOT_FOUND" } });
  });

  it("deletes only with the key, and not what is published", async () => {
    const store = await emptyStore(engine);
    const { token, deleteKey } = await saved(store);
    expect(await store.deleteDataset(token, token)).toMatchObject({ ok: false, fault: { code: "NOT_FOUND" } });
    await store.publishDataset(token);
    expect(await store.deleteDataset(token, deleteKey)).toMatchObject({ ok: false, fault: { code: "PUBLISHED" } });
    await store.withdrawDataset("2026-11");
    expect(await store.deleteDataset(token, deleteKey)).toMatchObject({ ok: true });
    expect(await store.datasetByToken(token)).toBeNull();
  });

  it("survives names that no database holds", async () => {
    const store = await emptyStore(engine);
    const { provenance, ...rest } = newDataset();
    const result = await store.saveDataset({ ...rest, provenance: { ...provenance, fileName: "a\0b\uD800c.csv" } });
    expect(result).toMatchObject({ ok: true, value: { entry: { provenance: { fileName: "a\uFFFDb\uFFFDc.csv" } } } });
  });
});

it("keeps no secret in the database, and notices damage to what it keeps", async () => {
  const place = await placeOf("PostgreSQL");
  const store = storeAt(place);
  const { token, deleteKey } = await saved(store);
  const [everything] = await onServer(place.databaseUrl as string, "select datasets::text as row from datasets");
  const row = JSON.stringify(everything?.rows);
  expect(row).not.toContain(token);
  expect(row).not.toContain(deleteKey);
  await onServer(
    place.databaseUrl as string,
    "update datasets set content = replace(content, '123456789', '923456789')",
  );
  await expect(store.datasetByToken(token)).rejects.toThrow("is damaged in the store");
});
