import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
  type DefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
} from "graphql";
import { describe, expect, it, vi } from "vitest";
import { ADMIN_TOKEN, emptyDatabase, imported, templateBytes, vintageOf } from "./support/own-figures.js";
import { testServer } from "./support/test-server.js";

vi.setConfig({ testTimeout: 120_000 });

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl, adminToken: ADMIN_TOKEN }) });

type Variables = Readonly<Record<string, unknown>>;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

const address = (question: Readonly<Record<string, unknown>>) => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question))
    parameters.set(name, typeof value === "string" ? value : JSON.stringify(value));
  return `/graphql?${parameters.toString()}`;
};
const get = (question: Readonly<Record<string, unknown>>, headers: Record<string, string> = {}) =>
  server.send(address(question), { headers });
const post = (body: string, headers: Record<string, string> = {}) =>
  server.send("/graphql", { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

/** How many questions were really answered, and not from memory. */
async function executed(): Promise<number> {
  const { text } = await server.send("/metrics");
  return Number(/^graphql_query_points_count (\d+)$/m.exec(text)?.[1]);
}

/** What every operation of the client that asks for public figures needs to be told. */
const GIVEN: Variables = {
  from: { vintage: "2024-12" },
  to: { vintage: "2026-01" },
  runs: 20,
  lever: "rentIncrease",
  leverA: "rentIncrease",
  leverB: "subsidyPerHome",
  code: "GM0363",
  region: "HMR",
  text: "Utrecht",
  metrics: ["new-homes"],
  figure: "HMR.given",
  until: 2040,
};
/** Where the same word names something else. */
const GIVEN_TO: Readonly<Record<string, Variables>> = { RegionNamed: { text: "Friesland" } };
const OWN = new Set(["ImportPreview", "ImportJob", "Import", "OwnVintage"]);

const folder = new URL("../../../packages/client/src/operations/", import.meta.url);
const written = parse(
  readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n"),
);
const QUESTIONS = Object.entries(separateOperations(written)).flatMap(([name, document]) => {
  const isQuery = (node: DefinitionNode): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.QUERY;
  const operation = document.definitions.find(isQuery);
  if (!operation || OWN.has(name)) return [];
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const given = { ...GIVEN, ...GIVEN_TO[name] };
  const variables = Object.fromEntries(Object.entries(given).filter(([key]) => names.includes(key)));
  return [[name, print(document), variables] as const];
});

describe("an answer from memory", () => {
  it.each(QUESTIONS)("is the one that was made: %s", async (_name, query, variables) => {
    const made = await server.ask(query, variables);
    expect(made.body.errors).toBeUndefined();
    const before = await executed();
    const again = await server.ask(query, variables);
    const otherwise = await post(JSON.stringify({ variables, operationName: null, query }, null, 1));
    const byName = await post(JSON.stringify({ variables, extensions: persisted(query) }));
    const byAddress = await get({ query, variables });
    expect(await executed()).toBe(before);
    for (const { status, text } of [again, otherwise, byName, byAddress])
      expect([status, text]).toEqual([200, made.text]);
    expect(again.headers.get("content-type")).toBe(made.headers.get("content-type"));
    // In another form it is made once more, by the compiled query.
    const anew = await server.ask(query, variables, { accept: "application/graphql-response+json" });
    expect(await executed()).toBe(before + 1);
    expect(anew.text).toBe(made.text);
  });

  const QUERY = "{ sources { code title } }";
  const changing = new Set(["date", "x-request-id", "transfer-encoding", "content-length"]);
  const lasting = (headers: Headers) => [...headers].filter(([name]) => !changing.has(name));

  it("has the headers of every answer", async () => {
    const made = await post(JSON.stringify({ query: QUERY }));
    const again = await post(JSON.stringify({ query: QUERY }));
    expect(lasting(again.headers)).toEqual(lasting(made.headers));
    expect(again.headers.get("cache-control")).toBe("no-store");
    expect(again.headers.get("x-request-id")).not.toBe(made.headers.get("x-request-id"));
  });

  it.each(["br", "gzip", "identity"])("goes over the line as %s, with a tag of its own", async (coding) => {
    const first = await get({ query: QUERY }, { "accept-encoding": coding });
    const again = await get({ query: QUERY }, { "accept-encoding": coding });
    const plain = await get({ query: QUERY }, { "accept-encoding": "identity" });
    expect(again.headers.get("content-encoding")).toBe(coding === "identity" ? null : coding);
    expect([first.text, again.text]).toEqual([plain.text, plain.text]);
    expect(again.headers.get("etag")).toMatch(/^"[\w-]+"$/);
    expect(again.headers.get("etag") === plain.headers.get("etag")).toBe(coding === "identity");
    expect(again.headers.get("vary")).toContain("Accept-Encoding");
    expect(again.headers.get("cache-control")).toMatch(/^public, .*s-maxage=\d, stale-while-revalidate=\d+$/);
    const known = { "accept-encoding": coding, "if-none-match": again.headers.get("etag") ?? "" };
    expect(await get({ query: QUERY }, known)).toMatchObject({ status: 304, text: "" });
    expect((await get({ query: QUERY }, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is made once for many who ask at once", async () => {
    const before = await executed();
    const body = JSON.stringify({ query: "{ together: vintages { code label(language: EN) } }" });
    const all = await Promise.all(Array.from({ length: 30 }, () => post(body)));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(await executed()).toBe(before + 1);
  });

  it.each([
    ["wrong", "{ vintages { nothing } }", {}],
    ["incomplete", '{ vintages { code } region(code: "NONE") { name } }', {}],
    [
      "refused",
      "query ($s: ScenarioInput) { scenario(input: $s) { faults { code } } }",
      { s: { measures: [{ key: "x", value: 1 }] } },
    ],
    ["incomplete, and says so as data", '{ vintages { code } region(code: "NONE") { name } faults { code } }', {}],
    ["about what may come to be", '{ vintage(code: "2031-01") { code } }', {}],
    ["about a job", '{ importJob(id: "x") { state } }', {}],
    ["an answer about no import", '{ import(token: "x") { code } }', {}],
  ])("is never one that is %s", async (_what, query, variables) => {
    for (const answer of [await get({ query, variables }), await get({ query, variables })]) {
      expect(answer.headers.get("etag")).toBeNull();
      expect(answer.headers.get("cache-control")).toMatch(/no-store$/);
    }
  });

  it("asks for the question where only its name is known, and keeps no such answer", async () => {
    const query = "{ unheard: __typename }";
    const unknown = await get({ extensions: persisted(query) });
    expect(unknown.body.errors?.[0]?.extensions?.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(unknown.headers.get("cache-control")).toBe("no-store");
    expect((await get({ query, extensions: persisted(query) })).body.data).toEqual({ unheard: "Query" });
    expect((await get({ extensions: persisted(query) })).body.data).toEqual({ unheard: "Query" });
  });
});

describe("a private recalculation", () => {
  const OUTCOME = "query ($v: String) { outcome(vintage: $v) { ... on Outcome { hash national { task } } } }";
  const importing = async (code: string) => {
    const text = (await templateBytes("region-table-example.csv")).toString();
    return imported(server, { file: { text }, kind: "REGION_TABLE", vintage: vintageOf(code) });
  };

  it("is never kept, however it is asked for, and gone when it is deleted", async () => {
    const { token, deleteKey } = await importing("2028-01");
    const idOf = (key: string) => Buffer.from(key).toString("base64url");
    const { body } = await server.ask("query ($v: String!) { vintage(code: $v) { id } }", { v: token });
    const id = String(body.data?.vintage?.id ?? idOf(`Vintage:${token}`));
    const questions: readonly { readonly query: string; readonly variables?: Variables }[] = [
      { query: OUTCOME, variables: { v: token } },
      { query: OUTCOME.replace("($v: String) ", "").replace("$v", `"${token}"`) },
      { query: "query ($v: String!) { vintage(code: $v) { code import { fileName } } }", variables: { v: token } },
      { query: "query ($t: String!) { import(token: $t) { fileName } }", variables: { t: token } },
      { query: "query ($id: ID!) { node(id: $id) { id __typename } }", variables: { id } },
      { query: 'query ($v: String) { search(text: "a", vintage: $v) { __typename } }', variables: { v: token } },
      { query: "query ($v: String) { scenario(vintage: $v) { outcome { hash } } }", variables: { v: token } },
    ];
    const tags: string[] = [];
    const ways = (question: (typeof questions)[number]) => {
      const named = { variables: question.variables ?? {}, extensions: persisted(question.query) };
      return [
        () => get(question),
        () => get(question, { "accept-encoding": "br" }),
        () => get({ ...named, query: question.query }),
        () => get(named),
        () => get(question, { "if-none-match": "*" }),
        () => get(question, { "if-none-match": tags.join(", ") || '"x"' }),
        () => post(JSON.stringify(question)),
        () => post(JSON.stringify(question), { "x-forwarded-for": "10.9.8.7" }),
        () => post(JSON.stringify(named)),
      ];
    };
    for (const question of questions)
      for (const way of ways(question)) {
        const answer = await way();
        expect(answer.status).toBe(200);
        expect(answer.headers.get("etag")).toBeNull();
        expect(answer.headers.get("cache-control")).toMatch(/no-store$/);
      }
    const seen = await Promise.all(questions.map(async (question) => (await post(JSON.stringify(question))).text));
    // Other keys than its own open nothing, right after it was asked for.
    const wrong = await post(JSON.stringify({ query: OUTCOME, variables: { v: `${token.slice(0, -1)}-` } }));
    expect(seen).not.toContain(wrong.text);
    const deleting = "mutation ($t: String!, $k: String!) { deleteImport(token: $t, deleteKey: $k) { __typename } }";
    expect((await server.ask(deleting, { t: token, k: deleteKey })).body.data?.deleteImport).toEqual({
      __typename: "Import",
    });
    for (const [at, question] of questions.entries())
      for (const way of ways(question)) {
        const answer = await way();
        expect(answer.status).not.toBe(304);
        expect(answer.text).not.toBe(seen[at]);
        expect(answer.text).not.toContain("region-table-example");
      }
  });

  it("shows at once where it is published, and no longer when it is withdrawn", async () => {
    const { token } = await importing("2029-01");
    const query = "{ vintages { code } }";
    const publish = `mutation ($t: String!, $a: String!) { publishImport(token: $t, adminToken: $a) { __typename } }`;
    const withdraw = `mutation ($c: String!, $a: String!) { withdrawImport(code: $c, adminToken: $a) { __typename } }`;
    const before = await get({ query });
    const etag = { "if-none-match": before.headers.get("etag") ?? "" };
    expect((await get({ query }, etag)).status).toBe(304);
    await server.ask(publish, { t: token, a: ADMIN_TOKEN });
    const published = await get({ query }, etag);
    expect([published.status, published.text.includes("2029-01")]).toEqual([200, true]);
    const asked = { query: OUTCOME, variables: { v: "2029-01" } };
    expect((await get(asked)).headers.get("etag")).not.toBeNull();
    expect((await get(asked)).headers.get("etag")).not.toBeNull();
    await server.ask(withdraw, { c: "2029-01", a: ADMIN_TOKEN });
    expect((await get({ query }, etag)).status).toBe(304);
    const gone = await get(asked);
    expect(gone.headers.get("etag")).toBeNull();
    expect(gone.text).not.toContain("task");
  });
});
