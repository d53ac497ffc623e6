import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Store } from "../src/open-store.js";
import { runStoreProcess } from "./processes/run-store-process.js";
import { databaseFolder, engines, placeOf, storeAt } from "./stores.js";

/** What the process said it began and what it said it saved: [code, job or token]. */
function reported(lines: readonly string[], word: string): [string, string][] {
  return lines
    .map((line) => line.split(" "))
    .flatMap(([w, code, id]) => (w === word && code && id ? [[code, id]] : []));
}

/** Every import is whole, or gone together with its job's success. */
async function expectWholeOrGone(store: Store, lines: readonly string[]): Promise<void> {
  const saved = new Map(reported(lines, "saved"));
  for (const [code, token] of saved) {
    const found = await store.datasetByToken(token);
    expect(found).toMatchObject({ code, content: { padding: { length: 20_000 } } });
  }
  for (const [code, job] of reported(lines, "begin")) {
    const found = await store.jobById(job);
    // The last one may have been stored without having been reported.
    if (saved.has(code)) expect(found?.state).toBe("DONE");
    else if (found?.state === "DONE") expect(found.datasetId).not.toBeNull();
    else expect(found?.datasetId ?? null).toBeNull();
  }
}

describe.each(engines)("kill -9 during imports into %s", (engine) => {
  it("leaves every import whole or gone, and a store that works", async () => {
    const place = await placeOf(engine);
    for (const moment of [3, 60]) {
      const process = runStoreProcess(place, "import");
      await process.said("saved", 2);
      await process.said("begin", 3);
      await pause(moment);
      await process.kill();
      const store = storeAt(place);
      await expectWholeOrGone(store, process.lines);
      const { token } = reported(process.lines, "saved").map(([, own]) => ({ token: own }))[0] ?? { token: "" };
      const published = await store.publishDataset(token);
      expect(published).toMatchObject(moment === 3 ? { ok: true } : { ok: false, fault: { code: "CODE_TAKEN" } });
      await store.close();
    }
  });
});

it("starts with a folder in which a killed process was only just making its database", async () => {
  const { folder } = { folder: `${await databaseFolder()}-new` };
  const process = runStoreProcess({ folder }, "import");
  await pause(1500);
  await process.kill();
  const store = storeAt({ folder });
  expect(await store.listPublished()).toEqual([]);
  expect(await store.createJob({ kind: "a", fileName: "b" })).toMatchObject({ state: "RUNNING" });
});

it("does not let a second process into a folder that is in use", async () => {
  const place = await placeOf("PGlite");
  const process = runStoreProcess(place, "listen");
  await process.said("listening");
  await expect(storeAt(place).listPublished()).rejects.toMatchObject({ fault: { code: "STORE_UNAVAILABLE" } });
  await process.kill();
  expect(await storeAt(place).listPublished()).toEqual([]);
});
