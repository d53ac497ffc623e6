import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { openStore } from "@solidariteitskaart/store";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type ApiProcess, apiProcess, startProcess } from "./support/api-process.js";
import { temporaryFolder } from "./support/import-settings.js";
import {
  ADMIN_TOKEN,
  emptyDatabase,
  endedJob,
  forecast,
  imported,
  onServer,
  START,
  templateBytes,
  vintageOf,
} from "./support/own-figures.js";
import { preparedDataDir } from "./support/prepared-store.js";
import { runMain } from "./support/run-main.js";
import type { Tree } from "./support/test-server.js";

// Programs are started, killed and started again here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A process that needs more than this for the API and a large import dies, and its test fails. */
const SMALL = "--max-old-space-size=320";

const PUBLISH = `mutation ($token: String!) {
  publishImport(token: $token, adminToken: "${ADMIN_TOKEN}") { ... on Import { code } ... on ImportFaults { faults { code } } }
}`;
const LONG = /* GraphQL */ `
  query ($vintage: String!) {
    scenario(vintage: $vintage) {
      ensemble(runs: 30, seed: 3) { ... on Ensemble { national { open { p10 p50 p90 } } } }
      goalSeek(lever: "rentIncrease") { ... on GoalSeek { answer scenario { vintage } } }
    }
  }
`;
const CODES = "{ vintages { code } }";
const regionTable = async (code: string) => {
  const text = (await templateBytes("region-table-example.csv")).toString();
  return { file: { text }, kind: "REGION_TABLE", vintage: vintageOf(code) };
};

const JOB = "query ($id: ID!) { importJob(id: $id) { rowsRead state } }";
const IMPORT = "query ($t: String!) { import(token: $t) { code rowsRead } }";
const jobOf = async ({ ask }: ApiProcess, id: string) => (await ask(JOB, { id })).body.data?.importJob;

/** Begins an import of a large file, and waits until it is being read. */
async function largeImport(api: ApiProcess, rows = 100_000) {
  const headers = { "content-type": "text/csv" };
  const { body } = await api.send("/uploads", { method: "POST", headers, body: forecast(rows) });
  const input = { file: { upload: String(body.upload) }, kind: "HOLDINGS", vintage: vintageOf("killed") };
  const started = (await api.ask(START, { input })).body.data?.startImport;
  const id = String(started?.job?.id);
  await vi.waitUntil(async () => Number((await jobOf(api, id))?.rowsRead) > 0, { timeout: 60_000, interval: 20 });
  return { id, input, token: String(started?.token), deleteKey: String(started?.deleteKey) };
}

describe("processes on the same PostgreSQL", () => {
  let database: string;
  let one: ApiProcess;
  let other: ApiProcess;
  // One that does all, and one that leaves long work to others.
  beforeAll(async () => {
    database = await emptyDatabase();
    const env = { DATABASE_URL: database, ADMIN_TOKEN, NODE_OPTIONS: SMALL };
    one = await startProcess({ ...env, DATA_DIR: temporaryFolder() }, await freePort());
    other = await startProcess({ ...env, DATA_DIR: temporaryFolder(), WORKERS_ONLY: "1" }, await freePort());
    return () => Promise.all([one.kill(), other.kill()]);
  });

  it("show what one publishes in another, and what is withdrawn no longer", async () => {
    const { token } = await imported(one, await regionTable("2027-05"));
    // Private figures are behind their link in every process.
    const own = await other.ask("query ($v: String!) { vintage(code: $v) { import { code } } }", { v: token });
    expect(own.body.data).toEqual({ vintage: { import: { code: "2027-05" } } });
    // Both ask the same at once: it is computed once, for both, and told without the token in it.
    const worked = async () =>
      (await onServer(database, "select queue, payload, dataset_ids from work where result is not null")).rows;
    const both = async (vintage: string) => {
      const answers = await Promise.all([one, other].map(({ ask }) => ask(LONG, { vintage })));
      const [first, second] = answers.map(({ body }) => body);
      expect(first?.errors).toBeUndefined();
      expect(JSON.stringify(first)).toContain('"p50"');
      expect(second).toEqual(first);
    };
    await both("latest");
    const publicWork = await worked();
    expect(publicWork.map(({ queue }) => String(queue).replace(/-.*/, "")).sort()).toEqual(["analyses", "ensembles"]);
    await both(token);
    const allWork = await worked();
    expect(allWork).toHaveLength(4);
    expect(JSON.stringify(allWork)).not.toContain(token);
    const listed = async () => (await other.ask(CODES)).text.includes("2027-05");
    expect(await listed()).toBe(false);
    const versions = async () => Promise.all([one, other].map(async ({ send }) => (await send("/version")).text));
    const [before, same] = await versions();
    expect(same).toBe(before);
    expect((await one.ask(PUBLISH, { token })).body.data).toEqual({ publishImport: { code: "2027-05" } });
    await vi.waitUntil(listed, { timeout: 20_000, interval: 20 });
    const [published, alike] = await versions();
    expect(published).not.toBe(before);
    expect(alike).toBe(published);
    expect((await other.send("/data/2027-05/regions.csv")).status).toBe(200);
    const withdraw = `mutation { withdrawImport(code: "2027-05", adminToken: "${ADMIN_TOKEN}") { ... on Import { code } } }`;
    await other.ask(withdraw);
    await vi.waitUntil(async () => !(await one.ask(CODES)).text.includes("2027-05"), { timeout: 20_000, interval: 20 });
    expect(await versions()).toEqual([before, before]);
    expect(await worked()).toEqual(publicWork);
  });

  it("kill -9 in the middle of an import is no end to it: a worker has file and job, and ends it, once", async () => {
    const { id, token, deleteKey } = await largeImport(one);
    const worker = runMain({ DATABASE_URL: database, NODE_OPTIONS: SMALL, LOG_LEVEL: "error" }, "worker");
    onTestFinished(() => worker.signal("SIGKILL"));
    await worker.listening;
    // Known to the other process at once, running or done; and in the database stands nothing that opens it.
    expect(await jobOf(other, id)).toMatchObject({ state: expect.stringMatching(/RUNNING|DONE/) });
    const waiting = await onServer(database, "select payload from work");
    for (const secret of [token, deleteKey]) expect(JSON.stringify(waiting.rows)).not.toContain(secret);
    await one.kill();
    expect(await endedJob(other, id)).toMatchObject({ state: "DONE", rowsRead: 100_000, faultCount: 0 });
    expect((await other.ask(IMPORT, { t: token })).body.data?.import).toEqual({ code: "killed", rowsRead: 100_000 });
    await vi.waitUntil(
      async () =>
        (await onServer(database, `select 1 from upload_parts union all select 1 from work where result is null`)).rows
          .length === 0,
    );
    expect((await onServer(database, "select 1 from datasets where code = 'killed'")).rows).toHaveLength(1);
    worker.signal("SIGTERM");
    expect(await worker.ended).toMatchObject({ code: 0 });
  });
});

describe("kill -9 in the middle of an import", () => {
  it("into PGlite leaves a store that works, and the import gone or whole", async () => {
    const place = { DATA_DIR: await preparedDataDir(), NODE_OPTIONS: SMALL };
    const port = await freePort();
    const first = await apiProcess(place, port);
    const before = await imported(first, await regionTable("before"));
    const { id, input, token } = await largeImport(first, 40_000);
    await first.kill();
    await pause(100);

    const second = await apiProcess(place, port);
    const stored: Tree | null | undefined = (await second.ask(IMPORT, { t: token })).body.data?.import;
    const job = await jobOf(second, id);
    expect(stored).toBeDefined();
    if (!stored) expect(String(job?.state)).not.toBe("DONE");
    else expect(stored).toEqual({ code: "killed", rowsRead: 40_000 });
    // What was there before is there, and the next import works.
    expect((await second.ask(IMPORT, { t: before.token })).body.data?.import).toMatchObject({ code: "before" });
    const again = (await second.ask(START, { input })).body.data?.startImport;
    expect(await endedJob(second, String(again?.job?.id))).toMatchObject({ state: "DONE", rowsRead: 40_000 });
  });
});

it("does not start on tables of a newer program, and says why", async () => {
  const database = await emptyDatabase();
  const store = openStore({ folder: temporaryFolder(), databaseUrl: database });
  await store.listPublished();
  await store.close();
  await onServer(database, "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
  const { code, output } = await runMain({ API_PORT: "4299", DATABASE_URL: database, LOG_LEVEL: "silent" }).ended;
  expect(code).toBe(1);
  expect(output).toContain("The API cannot start:");
  expect(output).toContain("newer version");
});
