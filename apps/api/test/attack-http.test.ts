import { createHash } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { emptyDatabase } from "./support/own-figures.js";
import { type Answer, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
const JSON_TYPE = { "content-type": "application/json" };
const QUERY = "{ vintages { code } }";

const post = (body: NonNullable<RequestInit["body"]>, headers: Record<string, string> = JSON_TYPE) =>
  server.send("/graphql", { method: "POST", headers, body });

/** A refusal is JSON with a code, in GraphQL's own shape; never HTML, a stack or a path. */
const expectRefusal = (answer: Answer, status: number, code: string) => {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toMatch(/^application\/(graphql-response\+)?json/);
  expect(String(answer.body.errors?.[0]?.extensions?.code)).toBe(code);
  expect(answer.text).not.toMatch(/<html|node_modules|\bat [\w.]+ \(|express/i);
};

describe("bodies", () => {
  it.each([
    ["not JSON", "{query}", "BAD_REQUEST"],
    ["cut off", '{"query": "{ vin', "BAD_REQUEST"],
    ["empty", "", "BAD_REQUEST"],
    ["null", "null", "BAD_REQUEST"],
    ["a number", "5", "BAD_REQUEST"],
    ["text", '"x"', "BAD_REQUEST"],
    ["an object without a query", "{}", "BAD_REQUEST"],
    [
      "a list",
      `[${Array.from({ length: 10 }, () => JSON.stringify({ query: QUERY })).join(",")}]`,
      "BATCHING_NOT_SUPPORTED",
    ],
    ["a list of nothing", "[]", "BATCHING_NOT_SUPPORTED"],
    ["with a byte order mark", `\uFEFF${JSON.stringify({ query: QUERY })}`, "BAD_REQUEST"],
    ["with a key given twice", `{"query": "{ __typename }", "query": ${JSON.stringify(QUERY)}}`, "DUPLICATE_KEY"],
    [
      "with variables twenty thousand deep",
      `{"query": "${QUERY}", "variables": {"a": ${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
      "TOO_DEEP",
    ],
  ])("refuses one that is %s", async (_what, body, code) => {
    expectRefusal(await post(body), 400, code);
  });

  it("refuses more than a hundred kilobytes", async () => {
    expectRefusal(
      await post(JSON.stringify({ query: `{ vintages { code } } # ${"x".repeat(101_000)}` })),
      413,
      "BODY_TOO_LARGE",
    );
    expectRefusal(
      await post(JSON.stringify({ query: QUERY, variables: { a: "x".repeat(1_000_000) } })),
      413,
      "BODY_TOO_LARGE",
    );
  });

  it("refuses ten megabytes that came as ten kilobytes", async () => {
    const bomb = gzipSync(JSON.stringify({ query: QUERY, variables: { a: "x".repeat(10_000_000) } }));
    expect(bomb.length).toBeLessThan(20_000);
    expectRefusal(
      await post(new Uint8Array(bomb), { ...JSON_TYPE, "content-encoding": "gzip" }),
      413,
      "BODY_TOO_LARGE",
    );
  });

  it("reads a body that is honestly compressed, and refuses one that is not", async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify({ query: QUERY })));
    const answer = await post(body, { ...JSON_TYPE, "content-encoding": "gzip" });
    expect(answer.body.data?.vintages?.[0]).toEqual({ code: "2026-01" });
    expect((await post("not gzip", { ...JSON_TYPE, "content-encoding": "gzip" })).status).toBe(400);
    expectRefusal(await post(body, { ...JSON_TYPE, "content-encoding": "secret" }), 415, "UNSUPPORTED_MEDIA_TYPE");
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "message/external-body",
    "application/graphql",
    "application/jsonp",
  ])("does not execute %s", async (type) => {
    expectRefusal(
      await post(JSON.stringify({ query: QUERY }), { "content-type": type }),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    );
  });

  it("refuses a body that is shorter than it says", async () => {
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n${JSON.stringify({ query: QUERY })}`,
      true,
    );
    expect(answer).not.toContain("2026-01");
  });
});

/** Sends bytes as they are, and closes its side of the line when asked to. */
function raw(text: string, end = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url()).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
      if (!end) socket.destroy();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.write(text);
    if (end) socket.end();
  });
}

describe("methods and addresses", () => {
  const GET = `/graphql?query=${encodeURIComponent(QUERY)}`;

  it("answers a GET, which changes nothing, whoever sends it", async () => {
    for (const headers of [{}, { "apollo-require-preflight": "1" }, { origin: "https://evil.example" }]) {
      const answer = await server.send(GET, { headers: headers as Record<string, string> });
      expect(answer.body.data?.vintages?.[0]).toEqual({ code: "2026-01" });
    }
  });

  it("checks the depth of variables in an address", async () => {
    const variables = encodeURIComponent(`{"a":${"[".repeat(50)}${"]".repeat(50)}}`);
    expectRefusal(await server.send(`${GET}&variables=${variables}`), 400, "TOO_DEEP");
  });

  it("changes nothing by GET, not even when the address says so in another way", async () => {
    const mutation = 'mutation M { cancelImport(id: "x") }';
    const document = `query Q { __typename } ${mutation}`;
    const sha256Hash = createHash("sha256").update(mutation).digest("hex");
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    await post(JSON.stringify({ query: mutation, extensions: JSON.parse(extensions) as object }));
    for (const parameters of [{ query: mutation }, { query: document, operationName: "M" }, { extensions }]) {
      const answer = await server.send(
        `/graphql?${new URLSearchParams(parameters as Record<string, string>).toString()}`,
      );
      expect(answer.status).toBe(405);
      expect(answer.text).not.toContain("data");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  it.each(["PUT", "DELETE", "PATCH"])("refuses %s and says what is possible", async (method) => {
    const answer = await server.send("/graphql", { method });
    expectRefusal(answer, 405, "METHOD_NOT_ALLOWED");
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  it.each([
    "/",
    "/graphql/",
    "/graphql/x",
    "/Graphql",
    "/admin",
    "/graphiql/../package.json",
    "/graphiql/%2e%2e/main.js",
    "/graphiql/nothing.js",
    "/%00",
    "/%",
  ])("has nothing at %s", async (path) => {
    const answer = await server.send(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get("content-type")).toMatch(/json/);
  });

  it.each([
    { version: 1, sha256Hash: "0".repeat(64) },
    { version: 1, sha256Hash: "x" },
    { version: 2, sha256Hash: "0".repeat(64) },
    { version: 1 },
    "x",
  ])("refuses a query under another name than its own: %j", async (persistedQuery) => {
    const answer = await post(JSON.stringify({ query: QUERY, extensions: { persistedQuery } }));
    expectRefusal(answer, 400, "PERSISTED_QUERY_INVALID");
  });

  it("does not change protocol", async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const upgrade = request(server.graphql(), {
        headers: {
          connection: "Upgrade",
          upgrade: "websocket",
          "sec-websocket-key": "eA==",
          "sec-websocket-version": "13",
        },
      });
      upgrade.on("response", (response) => resolve(response.statusCode ?? 0));
      upgrade.on("upgrade", () => reject(new Error("it changed protocol")));
      upgrade.on("error", reject);
      upgrade.end();
    });
    expect([400, 426]).toContain(status);
  });

  it("does not split headers on what it was sent", async () => {
    const answer = await raw("GET /nothing%0d%0aX-Evil:%201 HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
    expect(answer).not.toMatch(/^X-Evil/im);
  });
});

describe("headers", () => {
  it("lets any page read, and none send cookies", async () => {
    const preflight = await server.send("/graphql", {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    const answer = await server.ask(QUERY, undefined, { origin: "https://evil.example" });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  it.each(["/graphql", "/health", "/nothing"])("are safe and silent about the make at %s", async (path) => {
    const { headers } = await server.send(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("server")).toBeNull();
  });

  it("keep traces and timings out of the answer", async () => {
    const { body } = await server.ask(QUERY, undefined, {
      "apollo-tracing": "1",
      "apollo-federation-include-trace": "ftv1",
    });
    expect(Object.keys(body.extensions ?? {})).toEqual(["cost"]);
  });
});

describe("health", () => {
  it("says what runs", async () => {
    const { body, status } = await server.send("/health");
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "ok", vintages: [{ code: "2026-01" }, { code: "2024-12" }] });
    expect(String(body.modelHash)).toMatch(/^[0-9a-f]{64}$/);
    expect(body.boundaries).toHaveProperty("schematic");
  });

  it("says which data public answers are made of, and nothing where that is known", async () => {
    const { status, headers, text } = await server.send("/version");
    expect(status).toBe(200);
    expect(text).toMatch(/^[0-9a-f]{32}$/);
    const known = { "if-none-match": headers.get("etag") ?? "" };
    expect(await server.send("/version", { headers: known })).toMatchObject({ status: 304, text: "" });
  });
});
