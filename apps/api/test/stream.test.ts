import { describe, expect, it } from "vitest";
import { openStream } from "./support/read-events.js";
import { testServer } from "./support/test-server.js";

const server = testServer();
const SUBSCRIPTION = "subscription { ensembleProgress(runs: 100) { done total } }";
const code = async (query: string, variables?: unknown) => {
  const stream = await openStream(server.url(), query, variables);
  expect(stream.status).toBe(400);
  const body = await stream.refusal();
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\bat \//);
  return body.errors?.map((error) => String(error.extensions?.code));
};

describe("/graphql", () => {
  it("says where subscriptions go", async () => {
    const { status, body } = await server.ask(SUBSCRIPTION);
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining("/graphql/stream"),
      extensions: { code: "SUBSCRIPTION_NEEDS_STREAM" },
    });
    expect(body.data).toBeUndefined();
  });
});

describe("/graphql/stream", () => {
  it.each([
    ["a query", "{ levers { key } }", "NOT_A_SUBSCRIPTION"],
    ["what cannot be parsed", "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["too many tokens", `subscription { ensembleProgress { ${"done ".repeat(2000)} } }`, "GRAPHQL_PARSE_FAILED"],
    [
      "too many aliases",
      `subscription { ensembleProgress { ${Array.from({ length: 40 }, (_, n) => `a${n}: done`).join(" ")} } }`,
      "TOO_MANY_ALIASES",
    ],
    [
      "two roots",
      "subscription { a: ensembleProgress { done } b: ensembleProgress { done } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("refuses %s as /graphql does", async (_what, query, expected) => {
    expect(await code(query)).toContain(expected);
  });

  it("refuses to follow an import that is not there", async () => {
    const stream = await openStream(server.url(), 'subscription { importProgress(id: "nobody") { state } }');
    const told: unknown[] = [];
    for await (const { data, errors } of stream.payloads())
      told.push([data, errors?.map(({ extensions }) => extensions?.code)]);
    expect(told).toEqual([[undefined, ["UNKNOWN_IMPORT"]]]);
  });

  it("refuses wrong variables with typed faults", async () => {
    const query = "subscription ($runs: Int!) { ensembleProgress(runs: $runs) { done } }";
    expect(await code(query, { runs: "many" })).toEqual(["INVALID_VALUE"]);
    expect(await code(query, {})).toEqual(["MISSING_VALUE"]);
  });

  it.each([
    ["GET", { method: "GET", headers: { accept: "text/event-stream" } }, 405],
    ["PUT", { method: "PUT" }, 405],
    ["DELETE", { method: "DELETE" }, 405],
    ["without events", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }, 406],
    [
      "a form",
      { method: "POST", headers: { "content-type": "text/plain", accept: "text/event-stream" }, body: "{}" },
      415,
    ],
    [
      "no query",
      { method: "POST", headers: { "content-type": "application/json", accept: "text/event-stream" }, body: "{}" },
      400,
    ],
  ])("refuses %s", async (_what, init, status) => {
    expect((await server.send("/graphql/stream", init)).status).toBe(status);
  });

  it("sends events unpacked, to any page, and ends them", async () => {
    const response = await fetch(`${server.url()}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream", "accept-encoding": "gzip" },
      body: JSON.stringify({ query: SUBSCRIPTION }),
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("content-encoding")).toBe("none");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toContain("event: complete");
  });
});
