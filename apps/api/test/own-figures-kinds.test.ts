import { describe, expect, it } from "vitest";
import { emptyDatabase, endedJob, forecast, imported, START, templateBytes, vintageOf } from "./support/own-figures.js";
import { openStream } from "./support/read-events.js";
import { type Tree, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
const send = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
  const headers = { "content-type": "application/octet-stream" };
  const answer = await server.send(`/uploads?fileName=${name}`, { method: "POST", headers, body: bytes });
  return { upload: String(answer.body.upload) };
};
const FIGURES = /* GraphQL */ `
  query ($vintage: String) {
    outcome(vintage: $vintage) {
      ... on Outcome {
        hash
        national { task capacity shortfall surplus moved open homesLost measuresLost slowdownYear newHomes measures }
        regions(first: 19) { nodes { region { code } task shortfall surplus given received open homesLost measuresLost } }
        years { year task open homesLost }
        solidarity { transfers { from { code } to { code } amount } }
      }
    }
  }
`;
const figures = async (vintage: string | null) => {
  const { body } = await server.ask(FIGURES, { vintage });
  const found = new Map<string, unknown>(Object.entries(body.data?.outcome ?? {}));
  const hash = found.get("hash");
  found.delete("hash");
  return { hash, found };
};

/** Status by key of everything that a trace ends in. */
const inputsOf = async (vintage: string | null): Promise<ReadonlyMap<string, string>> => {
  const query = `query ($vintage: String) {
    trace(vintage: $vintage, figure: "need", region: "HMR", depth: 3) { ... on TraceNode { ...Step } } }
  fragment Step on TraceNode { key status inputs { key status inputs { key status inputs { key status } } } }`;
  const { body } = await server.ask(query, { vintage });
  const found = new Map<string, string>();
  const look = (node: Tree): void => {
    found.set(String(node.key), String(node.status));
    for (const input of (node.inputs ?? []) as readonly Tree[]) look(input);
  };
  look(body.data?.trace as Tree);
  return found;
};

describe("the template of a kind, filled with the project's own reference data", () => {
  it.each([
    ["CORPORATION_TABLE", "corporation-table-example.csv", {}],
    ["MUNICIPALITY_FIGURES", "municipality-figures-example.csv", { year: 2025 }],
  ])("gives the same outcome under a hash of its own: %s", async (kind, name, more) => {
    const file = await send(new Uint8Array(await templateBytes(name)), name);
    const { token, job } = await imported(server, { file, kind, vintage: vintageOf(name.slice(0, 10)), ...more });
    expect(job).toMatchObject({ state: "DONE", faults: [] });
    const [own, reference] = [await figures(token), await figures(null)];
    expect(own.found).toEqual(reference.found);
    expect(own.hash).not.toBe(reference.hash);
    // Levers work on it as on any recalculation.
    const { body } = await server.ask(
      `query ($v: String) { sensitivity(vintage: $v) { ... on Sensitivity { __typename } ... on ScenarioFaults { faults { code } } } }`,
      { v: token },
    );
    expect(body.data?.sensitivity).toEqual({ __typename: "Sensitivity" });
    // What stood in the file is no assumption of ours; the world is that of the reference.
    const [inputs, ours] = [await inputsOf(token), await inputsOf(null)];
    const accounts = kind === "CORPORATION_TABLE";
    expect(inputs.get("policyValuePerHome")).toBe(accounts ? "DERIVED" : ours.get("policyValuePerHome"));
    expect(ours.get("policyValuePerHome")).toBe("ASSUMED");
    expect(inputs.get("maintenanceGrowth")).toBe(ours.get("maintenanceGrowth"));
  });

  it("gives holdings that a table of corporations can use, and that are no recalculation", async () => {
    const holdings = await send(new Uint8Array(await templateBytes("holdings-example.csv")), "holdings.csv");
    const { token, job } = await imported(server, { file: holdings, kind: "HOLDINGS", vintage: vintageOf("holdings") });
    expect(job).toMatchObject({ state: "DONE", kind: "HOLDINGS" });
    const asVintage = await server.ask(
      "query ($v: String!) { vintage(code: $v) { code } import(token: $v) { kind rowsRead rowsUsed } }",
      { v: token },
    );
    const rows = (await templateBytes("holdings-example.csv")).toString().trim().split("\n").length - 1;
    expect(asVintage.body.data).toEqual({
      vintage: null,
      import: { kind: "HOLDINGS", rowsRead: rows, rowsUsed: rows },
    });
    const file = await send(new Uint8Array(await templateBytes("corporation-table-example.csv")), "c.csv");
    const input = { file, kind: "CORPORATION_TABLE", vintage: vintageOf("with-holdings"), holdings: token };
    const { body } = await server.ask(START, { input: { ...input, holdings: "x".repeat(32) } });
    expect(body.data?.startImport).toMatchObject({ faults: [{ code: "NOT_FOUND", column: "holdings" }] });
    expect((await imported(server, input)).job).toMatchObject({ state: "DONE" });
  });
});

describe("a corporation of an import", () => {
  const CORPORATIONS = /* GraphQL */ `
    query ($v: String) {
      outcome(vintage: $v) {
        ... on Outcome { corporations(first: 1) { nodes { corporation { id code name isModel region { code } } } } }
      }
    }
  `;
  const NODE = /* GraphQL */ `
    query ($id: ID!) { node(id: $id) { id ... on Corporation { code name isModel region { code } } } }
  `;
  const SEARCH = /* GraphQL */ `
    query ($text: String!, $vintage: String) {
      search(text: $text, vintage: $vintage) { kind code target { ... on Corporation { id } } }
    }
  `;
  const firstOf = async (v: string | null) =>
    (await server.ask(CORPORATIONS, { v })).body.data?.outcome?.corporations?.nodes?.[0]?.corporation as Tree;
  const node = async (id: unknown) => (await server.ask(NODE, { id })).body.data;

  it("is found by its id as long as its recalculation is there, and is never taken for one of the reference sector", async () => {
    const file = await send(new Uint8Array(await templateBytes("corporation-table-example.csv")), "c.csv");
    const input = { file, kind: "CORPORATION_TABLE", vintage: vintageOf("with-corporations") };
    const { token, deleteKey } = await imported(server, input);
    const [own, reference] = [await firstOf(token), await firstOf(null)];
    expect(own).toMatchObject({ code: reference.code, isModel: false });
    expect(reference).toMatchObject({ isModel: true });
    expect(own.id).not.toBe(reference.id);
    expect(await node(own.id)).toEqual({ node: own });
    expect(await node(reference.id)).toEqual({ node: reference });
    const search = async (vintage: string | null) =>
      (await server.ask(SEARCH, { vintage, text: own.name })).body.data?.search;
    expect(await search(token)).toContainEqual({ kind: "CORPORATION", code: own.code, target: { id: own.id } });
    expect(await search(null)).toContainEqual({ kind: "CORPORATION", code: own.code, target: { id: reference.id } });
    const nobodys = await server.ask(SEARCH, { vintage: "x".repeat(32), text: "a" });
    expect(nobodys.body.errors?.[0]?.extensions).toMatchObject({ fault: { code: "UNKNOWN_VINTAGE", path: "vintage" } });
    // Of a corporation that the recalculation lacks, and of a recalculation that nobody has.
    for (const key of [`${token}/none`, `${"x".repeat(32)}/${String(own.code)}`, `2026-01/${String(own.code)}`, "/"])
      expect(await node(Buffer.from(`Corporation:${key}`).toString("base64url"))).toEqual({ node: null });
    await server.ask("mutation ($t: String!, $k: String!) { deleteImport(token: $t, deleteKey: $k) { __typename } }", {
      t: token,
      k: deleteKey,
    });
    expect(await node(own.id)).toEqual({ node: null });
  });
});

describe("100,000 rows", () => {
  it("are imported while the progress moves and others get their answers", async () => {
    const file = await send(forecast(100_000), "forecast.csv");
    const input = { file, kind: "HOLDINGS", vintage: vintageOf("large") };
    const started = (await server.ask(START, { input })).body.data?.startImport;
    const id = String(started?.job?.id);
    const stream = await openStream(
      server.url(),
      `subscription { importProgress(id: "${id}") { state progress rowsRead } }`,
    );
    const told: Tree[] = [];
    for await (const payload of stream.payloads()) {
      told.push(payload.data?.importProgress as Tree);
      expect((await server.send("/health")).status).toBe(200);
    }
    expect(told.at(-1)).toMatchObject({ state: "DONE", progress: 1 });
    const steps = told.map(({ progress }) => Number(progress));
    expect(steps).toEqual(steps.toSorted((p, q) => p - q));
    expect(new Set(steps).size).toBeGreaterThan(2);
    expect(await endedJob(server, id)).toMatchObject({ state: "DONE", rowsRead: 100_000 });
  });

  it("stop when they are cancelled, and nothing is stored", async () => {
    const file = await send(forecast(100_000), "forecast.csv");
    const input = { file, kind: "HOLDINGS", vintage: vintageOf("cancelled") };
    const started = (await server.ask(START, { input })).body.data?.startImport;
    const id = String(started?.job?.id);
    const cancel = "mutation ($id: ID!) { cancelImport(id: $id) }";
    expect((await server.ask(cancel, { id })).body.data).toEqual({ cancelImport: true });
    expect(await endedJob(server, id)).toMatchObject({ state: "CANCELLED" });
    const { body } = await server.ask("query ($t: String!) { import(token: $t) { kind } }", {
      t: String(started?.token),
    });
    expect(body.data).toEqual({ import: null });
    expect((await server.ask(cancel, { id })).body.data).toEqual({ cancelImport: false });
  });
});
