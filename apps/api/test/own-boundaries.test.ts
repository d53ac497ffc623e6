import { describe, expect, it, vi } from "vitest";
import { checkBoundaries } from "../src/own-figures/check-boundaries.js";
import { ADMIN_TOKEN, emptyDatabase } from "./support/own-figures.js";
import { type Tree, testServer } from "./support/test-server.js";

// The whole country is checked for gaps and overlaps, in a thread; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl, adminToken: ADMIN_TOKEN }) });
const IMPORT = /* GraphQL */ `
  mutation ($file: ImportFileInput!, $admin: String!) {
    importBoundaries(file: $file, adminToken: $admin, about: { source: "Kadaster", licence: "CC BY 4.0", vintage: "2026" }) {
      ... on Import { code version published rowsUsed sources { title licence } }
      ... on ImportFaults { faultCount faults { code column message } }
    }
  }
`;
const BOUNDARIES = "{ boundaries(level: MUNICIPALITY) { source vintage schematic topology } }";
const boundaries = async () => (await server.ask(BOUNDARIES)).body.data?.boundaries as Tree;
const upload = async (text: string) => {
  const headers = { "content-type": "application/geo+json" };
  const { body } = await server.send("/uploads?fileName=grenzen.json", { method: "POST", headers, body: text });
  return { upload: String(body.upload) };
};

describe("official boundaries", () => {
  it("take the place of the lines of the start, in map and files, and can be taken back", async () => {
    const before = await boundaries();
    expect(before).toMatchObject({ schematic: true });
    const version = async () => (await server.send("/version")).text;
    const versions = [await version()];
    const file = await server.send("/data/latest/regions.geojson");
    // The lines that the API has itself, as TopoJSON: right by all rules.
    const given = await upload(JSON.stringify(before.topology));
    const { body } = await server.ask(IMPORT, { file: given, admin: ADMIN_TOKEN });
    expect(body.data?.importBoundaries).toMatchObject({
      code: "boundaries",
      published: true,
      rowsUsed: 342,
      sources: [{ title: "Kadaster", licence: "CC BY 4.0" }],
    });
    expect(await boundaries()).toMatchObject({ source: "Kadaster", vintage: "2026", schematic: false });
    versions.push(await version());
    const drawn = await server.send("/data/latest/regions.geojson");
    expect(drawn.headers.get("etag")).not.toBe(file.headers.get("etag"));
    expect(JSON.parse(drawn.text)).toMatchObject({ schematic: false });
    // Again, under another name: they take the place of those before, and nothing is lost in between.
    const again = await upload(JSON.stringify(before.topology));
    const { body: second } = await server.ask(IMPORT.replace("Kadaster", "Elsewhere"), {
      file: again,
      admin: ADMIN_TOKEN,
    });
    expect(second.data?.importBoundaries).toMatchObject({ code: "boundaries", published: true });
    expect(await boundaries()).toMatchObject({ source: "Elsewhere" });
    versions.push(await version());
    expect(new Set(versions).size).toBe(3);
    await server.ask(`mutation { withdrawImport(code: "boundaries", adminToken: "${ADMIN_TOKEN}") { __typename } }`);
    expect(await boundaries()).toMatchObject({ schematic: true });
    expect(await version()).toBe(versions[0]);
  });

  it("are refused with all faults when they are damaged, and without the administrator's token", async () => {
    const page = "<html></html>";
    const damaged = await server.ask(IMPORT, { file: await upload(page), admin: ADMIN_TOKEN });
    expect(damaged.body.data?.importBoundaries).toMatchObject({ faultCount: 1 });
    const topology = JSON.parse(JSON.stringify((await boundaries()).topology)) as {
      objects: Record<string, { geometries: unknown[] }>;
    };
    for (const { geometries } of Object.values(topology.objects)) geometries.splice(0, 3);
    const missing = await server.ask(IMPORT, { file: await upload(JSON.stringify(topology)), admin: ADMIN_TOKEN });
    expect(missing.body.data?.importBoundaries).toMatchObject({ faultCount: 3 });
    const guest = await server.ask(IMPORT, { file: { text: "{}" }, admin: "guest" });
    expect(guest.body.data?.importBoundaries).toMatchObject({ faults: [{ code: "NOT_ADMINISTRATOR" }] });
    expect(await boundaries()).toMatchObject({ schematic: true });
  });

  it("keep nobody else from an answer while they are checked", async () => {
    const text = JSON.stringify((await boundaries()).topology);
    const check = { done: false };
    const checking = server.ask(IMPORT, { file: await upload(text), admin: ADMIN_TOKEN }).finally(() => {
      check.done = true;
    });
    let answered = 0;
    for (; !check.done; answered++) expect((await server.send("/health")).status).toBe(200);
    expect((await checking).body.data?.importBoundaries).toMatchObject({ published: true });
    // In one thread with the check there would be hardly any.
    expect(answered).toBeGreaterThan(20);
  });

  it("are not taken when who sent them leaves while they are checked", async () => {
    const text = JSON.stringify((await boundaries()).topology);
    const taken = async () =>
      Number(
        (await server.ask(IMPORT, { file: await upload(text), admin: ADMIN_TOKEN })).body.data?.importBoundaries
          ?.version,
      );
    const before = await taken();
    const leaving = new AbortController();
    const asked = fetch(server.graphql(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: IMPORT, variables: { file: await upload(text), admin: ADMIN_TOKEN } }),
      signal: leaving.signal,
    });
    // By the time that a large file has gone all the way, the question that went before it is there too.
    await upload(text);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(await taken()).toBe(before + 1);
  });

  it("are not checked any further for somebody who is gone", async () => {
    const task = { text: JSON.stringify((await boundaries()).topology), file: { path: "grenzen.json" } };
    const leaving = new AbortController();
    const checking = checkBoundaries(task, { signal: leaving.signal });
    leaving.abort();
    const stopped = { faults: [{ code: "CHECK_STOPPED" }] };
    expect(await checking).toMatchObject(stopped);
    expect(await checkBoundaries(task, { signal: leaving.signal })).toMatchObject(stopped);
  });

  it("are refused with a clear fault when checking them takes too long", async () => {
    const text = JSON.stringify((await boundaries()).topology);
    expect(await checkBoundaries({ text, file: { path: "grenzen.json" } }, { milliseconds: 1 })).toMatchObject({
      faults: [{ code: "CHECK_TOO_LONG", path: "file" }],
    });
  });
});
