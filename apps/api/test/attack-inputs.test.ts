import { describe, expect, it } from "vitest";
import { toGlobalId } from "../src/platform/nodes/global-id.js";
import { encodeCursor, listKey } from "../src/schema/connection/cursor.js";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const faultsOf = (tree: Tree | undefined): Tree[] => [...((tree ?? []) as readonly Tree[])];
const fault = (tree: Tree) => tree.errors?.[0]?.extensions?.fault;

describe("pages", () => {
  const REGIONS =
    "query ($n: Int!) { outcome { ... on Outcome { regions(first: $n) { nodes { region { code } } } } } }";

  it.each([0, -1, 101, 1_000_000])("refuses a literal first: %i with what is allowed", async (n) => {
    const { body, status } = await server.ask(REGIONS.replace("($n: Int!)", "").replace("$n", String(n)));
    expect(status).toBe(200);
    expect(body.data?.outcome?.regions?.nodes).toEqual([]);
    expect(fault(body)).toEqual({
      code: "OUT_OF_RANGE",
      path: "first",
      value: String(n),
      allowed: "a whole number from 1 to 100",
      message: `first is ${n}; it must be a whole number from 1 to 100.`,
    });
    expect(body.errors?.[0]?.extensions?.code).toBe("OUT_OF_RANGE");
  });

  it.each([0, -1, 101])("refuses first: %i in a variable", async (n) => {
    const { body, status } = await server.ask(REGIONS, { n });
    expect(status).toBe(200);
    expect(fault(body)).toMatchObject({ code: "OUT_OF_RANGE", value: String(n) });
  });

  it("wants a size or no word about it", async () => {
    const whole = await server.ask("{ outcome { ... on Outcome { regions { totalCount nodes { open } } } } }");
    expect(whole.body.errors).toBeUndefined();
    const { body, status } = await server.ask("{ outcome { ... on Outcome { regions(first: null) { totalCount } } } }");
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(fault(body)).toMatchObject({
      code: "OUT_OF_RANGE",
      path: "regions.first",
      allowed: "a whole number from 1 to 100",
    });
  });

  it("refuses last, which it does not know", async () => {
    const { body } = await server.ask("{ claims(first: 1, last: 1) { totalCount } }");
    expect(body.errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it.each([
    ["random", "aGVsbG8"],
    ["of another list", encodeCursor(listKey("claims", "balance"), 0)],
    ["negative", encodeCursor(listKey("claims"), -1)],
    ["beyond the end", encodeCursor(listKey("claims"), 100_000)],
    ["long", "x".repeat(10_000)],
    ["empty", ""],
    ["not a number", Buffer.from(`${listKey("claims")}:NaN`).toString("base64url")],
    ["padded", `${encodeCursor(listKey("claims"), 1)}==`],
  ])("refuses a cursor that is %s", async (_what, after) => {
    const { body } = await server.ask("query ($after: String) { claims(first: 3, after: $after) { nodes { code } } }", {
      after,
    });
    expect(fault(body)).toMatchObject({ code: "INVALID_CURSOR", path: "after" });
    expect(body.data?.claims?.nodes).toEqual([]);
  });

  it("refuses the cursor of the same list in another order", async () => {
    const ask = (orderBy: string, after: unknown) =>
      server.ask(
        `query ($after: String) { outcome { ... on Outcome { regions(first: 3, after: $after, orderBy: ${orderBy}) { pageInfo { endCursor } } } } }`,
        { after },
      );
    const cursor = (await ask("NAME", null)).body.data?.outcome?.regions?.pageInfo?.endCursor;
    expect(fault((await ask("OPEN", cursor)).body)).toMatchObject({ code: "INVALID_CURSOR" });
    expect((await ask("NAME", cursor)).body.errors).toBeUndefined();
  });
});

describe("ids", () => {
  it.each(["", "x", "Region:MRA", "../../etc/passwd", "x".repeat(9000), "T3V0Y29tZTp7"])(
    "refuses %j as an id",
    async (id) => {
      const { body } = await server.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
      expect(fault(body)).toMatchObject({ code: "INVALID_ID" });
      expect(body.data?.node).toBeNull();
    },
  );

  it.each([
    ["Region", "../../etc/passwd"],
    ["Region", "GM0363"],
    ["Municipality", "MRA"],
    ["Nothing", "x"],
    ["__proto__", "x"],
    ["constructor", "name"],
    ["Outcome", '{"version":1,"vintage":"1999-01"}'],
    ["Outcome", "null"],
    ["Outcome", "[]"],
  ])("gives null for an id of %s that nothing has", async (type, key) => {
    const { body } = await server.ask("query ($id: ID!) { node(id: $id) { id } }", { id: toGlobalId(type, key) });
    expect(body).toMatchObject({ data: { node: null } });
    expect(body.errors).toBeUndefined();
  });

  it("takes a hundred ids at most", async () => {
    const ids = Array.from({ length: 101 }, () => toGlobalId("Region", "MRA"));
    const few = await server.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ids.slice(0, 50) });
    expect(few.body.errors).toBeUndefined();
    const many = await server.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(many.status).toBe(400);
    expect(many.body.data).toBeUndefined();
  });
});

describe("scenarios", () => {
  const OUTCOME = `query ($vintage: String, $scenario: ScenarioInput) {
    outcome(vintage: $vintage, scenario: $scenario) { __typename ... on ScenarioFaults { faults { code path value allowed message } } } }`;
  const faults = async (scenario: unknown, vintage?: string) => {
    const { body } = await server.ask(OUTCOME, { scenario, vintage });
    expect(body.errors).toBeUndefined();
    expect(body.data?.outcome).toMatchObject({ __typename: "ScenarioFaults" });
    return faultsOf(body.data?.outcome?.faults);
  };

  it("names the recalculations when it is asked for another", async () => {
    const [unknown, ...others] = await faults(null, "1999-01");
    expect(others).toEqual([]);
    expect(unknown).toMatchObject({ code: "UNKNOWN_VINTAGE", path: "vintage", value: "1999-01" });
    expect(String(unknown?.allowed)).toMatch(/2026-01.*2024-12/);
  });

  it("lists everything that is wrong at once", async () => {
    const wrong = await faults(
      {
        version: 7,
        solidarity: { reserveShare: 1.5, maxDistanceKm: -3 },
        assumptions: [{ key: "noSuchLever", value: 1 }],
      },
      "2026-01",
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every((item) => String(item.message).length > 10)).toBe(true);
  });

  it.each([-0.01, 1.01, 1e308, -1e308])("refuses %s as a reserve, with the range", async (reserveShare) => {
    const [wrong] = await faults({ solidarity: { reserveShare } });
    expect(wrong).toMatchObject({ code: "OUT_OF_RANGE", path: "scenario.solidarity.reserveShare" });
  });

  it("takes minus zero for zero", async () => {
    const hash = async (reserveShare: string) =>
      (
        await server.ask(
          `{ outcome(scenario: { solidarity: { reserveShare: ${reserveShare} } }) { ... on Outcome { hash } } }`,
        )
      ).body.data?.outcome?.hash;
    expect(await hash("-0.0")).toBe(await hash("0"));
  });

  it.each([
    [
      "a rule that does not exist",
      { solidarity: { give: "EVERYTHING" } },
      "UNKNOWN_VALUE",
      "$scenario.solidarity.give",
    ],
    [
      "text for a number",
      { solidarity: { reserveShare: "0.5" } },
      "INVALID_VALUE",
      "$scenario.solidarity.reserveShare",
    ],
    ["true for a number", { solidarity: { reserveShare: true } }, "INVALID_VALUE", "$scenario.solidarity.reserveShare"],
    [
      "a year and a half",
      { measures: [{ key: "x", value: 1, from: 2026.5 }] },
      "INVALID_VALUE",
      "$scenario.measures.0.from",
    ],
    ["a field that does not exist", { solidarity: { gift: 1 } }, "INVALID_VALUE", "$scenario.solidarity"],
    ["a list for an object", { solidarity: [1, 2] }, "INVALID_VALUE", "$scenario.solidarity"],
  ])("refuses %s", async (_what, scenario, code, path) => {
    const { body } = await server.ask(OUTCOME, { scenario });
    expect(fault(body)).toMatchObject({ code, path });
    expect(fault(body)?.allowed).toBeTruthy();
  });

  it("names the rules that exist for a literal, too", async () => {
    const { body } = await server.ask("{ outcome(scenario: { solidarity: { receive: RANDOM } }) { __typename } }");
    expect(body.errors).toHaveLength(1);
    expect(fault(body)).toMatchObject({
      code: "UNKNOWN_VALUE",
      path: "scenario.solidarity.receive",
      value: "RANDOM",
      allowed: "PROPORTIONAL, LOWEST_COVERAGE_FIRST, MOST_HOMES",
    });
  });

  it("refuses numbers that JSON writes and nobody can hold", async () => {
    const answer = await server.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query": ${JSON.stringify(OUTCOME)}, "variables": {"scenario": {"solidarity": {"reserveShare": 1e999}}}}`,
    });
    expect(answer.body.data?.outcome?.__typename).not.toBe("Outcome");
    expect(answer.status).toBeLessThan(500);
  });

  it("cannot be used to reach an object's prototype", async () => {
    const answer = await server.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query": ${JSON.stringify(OUTCOME)}, "variables": {"scenario": {"__proto__": {"polluted": 1}, "constructor": {"x": 1}}}}`,
    });
    expect(answer.body.errors).toBeDefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses a hundred thousand levers without doing the work", async () => {
    const measures = Array.from({ length: 2000 }, () => ({ key: "rentIncrease", value: 0 }));
    const { status, text } = await server.ask(OUTCOME, { scenario: { measures } });
    expect(status).toBeLessThan(500);
    expect(text.length).toBeLessThan(50_000);
  });
});

describe("codes", () => {
  it("gives null and a fault with the codes for an unknown region", async () => {
    const { body, status } = await server.ask('{ region(code: "XYZ") { name } vintages { code } }');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ region: null, vintages: [{ code: "2026-01" }, { code: "2024-12" }] });
    expect(fault(body)).toMatchObject({ code: "UNKNOWN_REGION", path: "code", value: "XYZ" });
    expect(String(fault(body)?.allowed).split(", ")).toHaveLength(19);
  });

  it.each(["GM9999", "gm9999", "__proto__", "constructor", "", "../x"])(
    "does not know municipality %j",
    async (code) => {
      const { body } = await server.ask("query ($code: String!) { municipality(code: $code) { name } }", { code });
      expect(body.data?.municipality).toBeNull();
      expect(fault(body)).toMatchObject({ code: "UNKNOWN_MUNICIPALITY" });
    },
  );

  it("does not list corporations of a region that does not exist", async () => {
    const { body } = await server.ask(
      '{ outcome { ... on Outcome { corporations(first: 1, region: "XYZ") { totalCount } } } }',
    );
    expect(fault(body)).toMatchObject({ code: "UNKNOWN_REGION", path: "region" });
  });

  it("never repeats more than a little of what it was sent", async () => {
    const { text } = await server.ask("query ($code: String!) { region(code: $code) { name } }", {
      code: "<script>".repeat(5000),
    });
    expect(text.length).toBeLessThan(2000);
  });
});
