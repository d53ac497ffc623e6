import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { type Answer, testServer } from "./support/test-server.js";

const server = testServer();

const repeat = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
const codes = ({ body }: Answer) => (body.errors ?? []).map((error) => String(error.extensions?.code));
const NEW_TYPE = { accept: "application/graphql-response+json" };

/** No stack, no path of a machine, no name of a library. */
const LEAK = /\bat [\w.]+ \(|node_modules|\/src\/|\/dist\/|Maximum call stack/;

const refused = async (query: string, code: string, status = 400) => {
  const answer = await server.ask(query, undefined, NEW_TYPE);
  expect(answer.status).toBe(status);
  expect(codes(answer)).toContain(code);
  expect(answer.body.data).toBeUndefined();
  expect(answer.text).not.toMatch(LEAK);
  return answer;
};

describe("documents that ask too much", () => {
  it.each([31, 101])("refuses %i aliases of one field", async (count) => {
    await refused(`{ ${repeat(count, (i) => `a${i}: vintages { code }`)} }`, "TOO_MANY_ALIASES");
  });

  it("refuses 3000 aliases by their number of tokens", () =>
    refused(`{ ${repeat(3000, (i) => `a${i}: vintages { code }`)} }`, "GRAPHQL_PARSE_FAILED"));

  it("counts aliases of __typename", async () => {
    await refused(`{ ${repeat(300, (i) => `a${i}: __typename`)} }`, "TOO_MANY_ALIASES");
    await refused(`{ ${repeat(600, (i) => `a${i}: __typename`)} }`, "GRAPHQL_PARSE_FAILED");
  });

  it("refuses a hundred operations in one document, also when one is chosen", async () => {
    const query = repeat(100, (i) => `query Q${i} { __typename }`);
    const answer = await server.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: "Q7" }),
    });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toContain("TOO_MANY_OPERATIONS");
  });

  it("answers the same leaf five hundred times once, and refuses ten thousand", async () => {
    const answer = await server.ask(`{ vintages { ${repeat(500, () => "code")} } }`);
    expect(answer.body.data?.vintages?.[0]).toEqual({ code: "2026-01" });
    await refused(`{ vintages { ${repeat(10_000, () => "code")} } }`, "GRAPHQL_PARSE_FAILED");
  });

  it("refuses nested fields that conflict with each other", () =>
    refused(
      `{ ${repeat(60, (i) => `regions { neighbours { region { ${i % 2 ? "name: code" : "name"} } } }`)} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ));

  it("refuses forty-three kilobytes of nested fields by their number of tokens", () =>
    refused(`{ ${repeat(900, () => "regions { neighbours { region { name code } } }")} }`, "GRAPHQL_PARSE_FAILED"));

  it("refuses fifty directives, and lists at most twenty errors", async () => {
    await refused(`{ vintages { ${repeat(50, () => "code @skip(if: false)")} } }`, "TOO_MANY_DIRECTIVES");
    const unknown = await refused(`{ vintages { ${repeat(250, () => "code @aa")} } }`, "TOO_MANY_DIRECTIVES");
    expect(codes(unknown).length).toBeLessThanOrEqual(20);
  });

  it("refuses fragments that spread each other", () =>
    refused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"));

  it("refuses a bomb of fragments that double", () => {
    const bomb = repeat(32, (i) => `fragment F${i} on Region { ...F${i + 1} neighbours { region { ...F${i + 1} } } }`);
    return refused(`{ regions { ...F0 } } ${bomb} fragment F32 on Region { code }`, "TOO_MANY_FIELDS");
  });

  it.each([
    ["selections", `${"{ a ".repeat(15_000)}${"}".repeat(15_000)}`],
    ["lists", `{ nodes(ids: ${"[".repeat(15_000)}${"]".repeat(15_000)}) { id } }`],
    ["objects", `{ outcome(scenario: ${"{a:".repeat(15_000)}1${"}".repeat(15_000)}) { __typename } }`],
  ])("refuses %s that nest fifteen thousand deep", async (_what, query) => {
    await refused(query, "GRAPHQL_PARSE_FAILED");
  });

  it("refuses going round in the schema", () =>
    refused(`{ regions ${repeat(6, () => "{ neighbours { region")} { code } ${"} }".repeat(6)} }`, "TOO_DEEP"));

  it("refuses going round in introspection, and answers the standard questions", async () => {
    const round = `{ __schema { types { ${repeat(6, () => "fields { type {")} name ${"} }".repeat(6)} } } }`;
    await refused(round, "GRAPHQL_VALIDATION_FAILED");
    const standard = await server.ask(getIntrospectionQuery());
    expect(standard.status).toBe(200);
    expect(standard.body.errors).toBeUndefined();
    const full = await server.ask(
      getIntrospectionQuery({
        schemaDescription: true,
        specifiedByUrl: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    expect(full.body.errors).toBeUndefined();
  });

  it("does not know @defer", () => refused("{ vintages { ... @defer { code } } }", "GRAPHQL_VALIDATION_FAILED"));

  it("adds up what a query costs and says what would fit", async () => {
    const query = `query ($n: Int!) { ${repeat(10, (i) => `o${i}: outcome { ... on Outcome { corporations(first: $n) { nodes { homes task need room debt debtEnd given received homesLost measuresLost icrEnd ltvEnd corporation { name region { name code } } } } } }`)} }`;
    const dear = await server.ask(query, { n: 100 });
    expect(dear.status).toBe(400);
    expect(codes(dear)).toEqual(["QUERY_TOO_COMPLEX"]);
    const extensions = dear.body.errors?.[0]?.extensions;
    expect(Number(extensions?.cost?.requested)).toBeGreaterThan(Number(extensions?.cost?.limit));
    expect(String(dear.body.errors?.[0]?.message)).toMatch(/Try corporations\(first: \d+\) in place of 100/);
    expect(dear.body.data).toBeUndefined();
    const cheap = await server.ask(query, { n: 5 });
    expect(cheap.body.errors).toBeUndefined();
    expect(Number(cheap.body.extensions?.cost?.requested)).toBeLessThan(Number(cheap.body.extensions?.cost?.limit));
  });

  it("answers a legal question of the largest size within a megabyte", async () => {
    const corporations =
      "corporations(first: 100) { nodes { homes task need room debt debtEnd given received homesLost measuresLost icrEnd ltvEnd firstShortYear } }";
    const answer = await server.ask(
      `{ outcome { ... on Outcome { ${corporations} regions(first: 19) { nodes { region { names { nl en } municipalities { code name dwellings } } years { year task open unmet finance { debt interest tax icr ltv } } } } } } regions { code municipalities { code name } } }`,
    );
    expect(answer.status).toBe(200);
    expect(answer.text.length).toBeLessThan(1_000_000);
  });
});

describe("after an attack", () => {
  it("still answers", async () => {
    const answer = await server.ask("{ vintages { code } }");
    expect(answer.body.data?.vintages).toEqual([{ code: "2026-01" }, { code: "2024-12" }]);
    expect(server.logged).toEqual([]);
  });
});
