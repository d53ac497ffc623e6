import { join } from "node:path";
import { openStore } from "@solidariteitskaart/store";
import { describe, expect, it } from "vitest";
import { FILES } from "../src/downloads/files/files.js";
import {
  ADMIN_TOKEN,
  emptyDatabase,
  endedJob,
  imported,
  START,
  templateBytes,
  vintageOf,
} from "./support/own-figures.js";
import { preparedDataDir } from "./support/prepared-store.js";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

const OUTCOME = /* GraphQL */ `
  query ($vintage: String) {
    outcome(vintage: $vintage) {
      ... on Outcome {
        id hash datasetHash
        vintage { code isRegionTable labels { nl } publishedShortfall import { code published fileName rowsUsed keptUntil } }
        scenario { vintage }
        national { task capacity shortfall surplus moved open homesLost status figureStatus { shortfall surplus task } }
        regions(first: 100) { nodes { region { code } task capacity shortfall surplus given received open homesLost status } }
        solidarity { transfers { from { code } to { code } amount } }
      }
      ... on ScenarioFaults { faults { code path value allowed } }
    }
  }
`;
const PUBLISH = /* GraphQL */ `
  mutation ($token: String!, $admin: String!) {
    publishImport(token: $token, adminToken: $admin) {
      ... on Import { code published version }
      ... on ImportFaults { faults { code } }
    }
  }
`;
const WITHDRAW = /* GraphQL */ `
  mutation ($code: String!, $admin: String!) {
    withdrawImport(code: $code, adminToken: $admin) { ... on Import { code published } ... on ImportFaults { faults { code } } }
  }
`;
/** By these whoever keeps or passes on an answer knows that it may not. */
const KEPT_FROM = ["cache-control", "x-robots-tag", "referrer-policy"];
const DELETE = /* GraphQL */ `
  mutation ($token: String!, $key: String!) {
    deleteImport(token: $token, deleteKey: $key) { ... on Import { code } ... on ImportFaults { faults { code } } }
  }
`;

const without = (tree: Tree | undefined, ...names: string[]) =>
  Object.entries(tree ?? {}).filter(([name]) => !names.includes(name));

const places = {
  PGlite: { dataDir: await preparedDataDir() },
  PostgreSQL: { databaseUrl: await emptyDatabase() },
};

const REFUSAL = /* GraphQL */ `
  query ($token: String!) {
    import(token: $token) { fileName refusal { code allowed message } }
    outcome(vintage: $token) { ... on ScenarioFaults { faults { code allowed } } }
  }
`;

/** Accounts that were imported before datasets said for which edition they were made. */
async function storedOfFirstEdition(engine: keyof typeof places): Promise<string> {
  const { dataDir, databaseUrl } = { dataDir: undefined, databaseUrl: undefined, ...places[engine] };
  const store = openStore({ databaseUrl, folder: join(dataDir ?? "", "store") });
  const [sector] = testPlatform().datasets;
  if (!sector) throw new Error("there are no datasets");
  const { modelEdition: _, ...content } = sector;
  const provenance = { fileName: "oud.xlsx", fileSize: 1, fileSha256: "b".repeat(64), format: "XLSX", mapping: {} };
  const saved = await store.saveDataset({
    code: "2025-11",
    label: { nl: "Oud", en: "Old" },
    date: "2025-11-01",
    content,
    provenance: { ...provenance, importKind: "CORPORATION_TABLE", rowsRead: 1, rowsUsed: 1, notices: [], sources: [] },
  });
  await store.close();
  if (!saved.ok) throw new Error("the old import was not stored");
  return saved.value.token;
}

const old = { PGlite: await storedOfFirstEdition("PGlite"), PostgreSQL: await storedOfFirstEdition("PostgreSQL") };

describe.each(["PGlite", "PostgreSQL"] as const)("own figures in %s", (engine) => {
  const server = testServer({ imports: () => ({ ...places[engine], adminToken: ADMIN_TOKEN }) });
  const outcome = async (vintage: string | null) => (await server.ask(OUTCOME, { vintage })).body.data?.outcome as Tree;
  const regionTable = async (code: string) => {
    const text = (await templateBytes("region-table-example.csv")).toString();
    return { file: { text, fileName: "regio's.csv" }, kind: "REGION_TABLE", vintage: vintageOf(code) };
  };

  it("tells the owner of accounts of an older edition so, wherever they are asked for, and what to do", async () => {
    const fault = { code: "OLD_EDITION", allowed: "import the file again" };
    const { body } = await server.ask(REFUSAL, { token: old[engine] });
    expect(body.data?.import).toMatchObject({ fileName: "oud.xlsx", refusal: fault });
    expect(body.data?.outcome).toMatchObject({ faults: [fault] });
    const { status, text } = await server.send(`/data/${old[engine]}/regions.csv`);
    expect([status, text]).toEqual([404, expect.stringContaining("OLD_EDITION")]);
  });

  it("gives a region table the same amounts as the recalculation that it was filled with, under a hash of its own", async () => {
    const { token, job } = await imported(server, await regionTable("same-again"));
    expect(job).toMatchObject({ state: "DONE", progress: 1, faultCount: 0, faults: [] });
    const [own, reference] = [await outcome(token), await outcome(null)];
    const balance = (tree: Tree | undefined) => without(tree, "homesLost", "status", "figureStatus");
    const amounts = (found: Tree) => ({
      national: balance(found.national),
      regions: [...(found.regions?.nodes ?? [])].map(balance),
      solidarity: found.solidarity,
    });
    expect(amounts(own)).toEqual(amounts(reference));
    expect(String(own.hash)).not.toBe(String(reference.hash));
    expect(String(own.datasetHash)).not.toBe(String(reference.datasetHash));
    expect(own.vintage).toMatchObject({
      code: token,
      isRegionTable: true,
      labels: { nl: "Eigen cijfers: Eigen" },
      publishedShortfall: null,
      import: { code: "same-again", published: false, fileName: "regio's.csv", rowsUsed: 19 },
    });
    // What somebody brings is never a figure that the ministry published.
    expect(own.national?.figureStatus).toEqual({ shortfall: "MODELLED", surplus: "MODELLED", task: "MODELLED" });
    expect(String(own.regions?.nodes?.[0]?.status)).toBe("DERIVED");
  });

  it("opens a private import to who has the link, and to nobody else", async () => {
    const { token, deleteKey } = await imported(server, await regionTable("private"));
    expect(await outcome("private")).toMatchObject({ faults: [{ code: "UNKNOWN_VINTAGE", path: "vintage" }] });
    const other = `${token.slice(0, -1)}${token.endsWith("_") ? "-" : "_"}`;
    expect(JSON.stringify(await outcome(other))).toContain("UNKNOWN_VINTAGE");
    const { body } = await server.ask("{ vintages { code } }");
    expect(JSON.stringify(body)).not.toMatch(/private/);
    const [, ...sources] = (await server.send(`/data/${token}/sources.csv`)).text.trim().split("\r\n");
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) expect(source).toMatch(/,\d{4}-\d\d-\d\d$/);
    const file = await server.send(`/data/${token}/regions.csv`);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toBe("private, no-store");
    expect((await server.send("/data/private/regions.csv")).status).toBe(404);
    expect((await server.ask(DELETE, { token, key: token })).body.data).toEqual({
      deleteImport: { faults: [{ code: "NOT_FOUND" }] },
    });
    expect((await server.ask(DELETE, { token, key: deleteKey })).body.data).toEqual({
      deleteImport: { code: "private" },
    });
    expect(await outcome(token)).toMatchObject({ faults: [{ code: "UNKNOWN_VINTAGE" }] });
    expect((await server.send(`/data/${token}/regions.csv`)).status).toBe(404);
  });

  it("lets nobody keep, list or pass on anything at an address with a private link, found or not, packed or not", async () => {
    const { token, deleteKey, job } = await imported(server, await regionTable("private-too"));
    const query = encodeURIComponent(`{ vintage(code: "${token}") { code } }`);
    const paths = [
      `/data/${token}`,
      ...FILES.map(({ name }) => `/data/${token}/${name}`),
      `/data/${token}/nothing.csv`,
      `/data/latest/regions.csv?v=${token}`,
      `/graphql?query=${query}`,
      `/templates/${token}`,
      `/${token}`,
    ];
    const expectPrivate = async () => {
      for (const [at, path] of paths.entries()) {
        const encoding = ["gzip", "identity", "br"][at % 3] ?? "";
        const headers = { "accept-encoding": encoding, "apollo-require-preflight": "1" };
        const answer = await server.send(path, { headers });
        const rule = ["private, no-store", "noindex, nofollow", "no-referrer"];
        expect([path, ...KEPT_FROM.map((name) => answer.headers.get(name))]).toEqual([path, ...rule]);
        expect(answer.text.length).toBeGreaterThan(0);
      }
    };
    await expectPrivate();
    const jobOf = `query ($id: ID!) { importJob(id: $id) { fileName } }`;
    expect((await server.ask(jobOf, { id: job.id })).body.data?.importJob).not.toBeNull();
    await server.ask(DELETE, { token, key: deleteKey });
    await expectPrivate();
    // The record of the import goes with it: it held the name of the file.
    expect((await server.ask(jobOf, { id: job.id })).body.data).toEqual({ importJob: null });
  });

  it("refuses codes that addresses use for something else", async () => {
    for (const code of ["latest", "base", "catalog"]) {
      const { job } = await imported(server, await regionTable(code));
      expect(job.faults?.[0]).toMatchObject({ code: "CODE_TAKEN", column: "vintage.code" });
    }
  });

  it("publishes with the administrator's token only, for everybody, and takes it back", async () => {
    const { token } = await imported(server, await regionTable("2027-01"));
    const publish = (admin: string) => server.ask(PUBLISH, { token, admin });
    expect((await publish("wrong")).body.data).toEqual({ publishImport: { faults: [{ code: "NOT_ADMINISTRATOR" }] } });
    expect((await publish(ADMIN_TOKEN)).body.data).toEqual({
      publishImport: { code: "2027-01", published: true, version: 1 },
    });
    const codes = async () => {
      const { body } = await server.ask("{ vintages { code } }");
      return [...(body.data?.vintages ?? [])].map(({ code }) => String(code));
    };
    expect(await codes()).toEqual(["2026-01", "2024-12", "2027-01"]);
    expect(await outcome("2027-01")).toMatchObject({ vintage: { code: "2027-01", import: { published: true } } });
    expect(String((await outcome(null)).vintage?.code)).toBe("2026-01");
    const regions = await server.send("/data/2027-01/regions.csv");
    expect(regions.headers.get("cache-control")).toContain("public");
    expect((await server.send("/data/latest")).body.code).toBe("2026-01");
    expect((await server.ask(WITHDRAW, { code: "2027-01", admin: ADMIN_TOKEN })).body.data).toEqual({
      withdrawImport: { code: "2027-01", published: false },
    });
    expect(await codes()).toEqual(["2026-01", "2024-12"]);
    expect(await outcome(token)).toMatchObject({ vintage: { code: token } });
  });

  it("gives the complete list of faults, and stores nothing", async () => {
    const text = "regio;opgave;tekort\nHMR;tien;0\nHMR;5;0\nXX;1;1\n";
    const input = { file: { text }, kind: "REGION_TABLE", vintage: vintageOf("faulty") };
    const { body } = await server.ask(START, { input });
    const started = body.data?.startImport as Tree;
    const job = await endedJob(server, String(started.job?.id));
    expect(job).toMatchObject({ state: "FAILED", failure: null });
    expect((job.faults as readonly Tree[]).map(({ row, column, code }) => [row, column, code])).toEqual(
      expect.arrayContaining([
        [2, "opgave", "NOT_A_NUMBER"],
        [4, "regio", "NOT_ALLOWED"],
      ]),
    );
    expect(await outcome(String(started.token))).toMatchObject({ faults: [{ code: "UNKNOWN_VINTAGE" }] });
  });

  it("logs nothing of all this", () => {
    expect(server.logged).toEqual([]);
  });
});

describe("who guesses the administrator's token", () => {
  const guessed = testServer({ imports: () => ({ adminToken: ADMIN_TOKEN }) });

  it("has to wait after ten wrong ones, also with the right one", async () => {
    const withdraw = (admin: string) =>
      guessed.ask(
        `mutation { withdrawImport(code: "none", adminToken: "${admin}") { ... on ImportFaults { faults { code } } } }`,
      );
    const codes = [];
    for (let guess = 0; guess < 11; guess += 1)
      codes.push(String((await withdraw(`guess-number-${guess}`)).body.data?.withdrawImport?.faults?.[0]?.code));
    expect(codes).toEqual([...Array.from({ length: 10 }, () => "NOT_ADMINISTRATOR"), "TOO_MANY_GUESSES"]);
    expect((await withdraw(ADMIN_TOKEN)).text).toContain("TOO_MANY_GUESSES");
  });
});
