import { describe, expect, it } from "vitest";
import { readCsv } from "./support/read-csv.js";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const QUERY = `query ($vintage: String, $scenario: ScenarioInput, $measures: [String!], $years: [Int!], $first: Int!, $after: String) {
  observations(vintage: $vintage, scenario: $scenario, measures: $measures, years: $years, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { vintage scenario regionCode regionName year measure value unit status source } } }`;

const listOf = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

async function allPages(variables: object): Promise<Tree[]> {
  const rows: Tree[] = [];
  let after: unknown = null;
  for (let more = true; more; ) {
    const { body } = await server.ask(QUERY, { ...variables, first: 100, after });
    expect(body.errors).toBeUndefined();
    const page = body.data?.observations;
    rows.push(...listOf(page?.nodes));
    after = page?.pageInfo?.endCursor;
    more = (page?.pageInfo?.hasNextPage as unknown) === true;
    if (!more) expect(rows).toHaveLength(Number(page?.totalCount));
  }
  return rows;
}
const faultsOf = (body: Tree) =>
  listOf(body.errors?.[0]?.extensions?.faults).map(({ code, path }) => `${String(code)} ${String(path)}`);

describe("observations", () => {
  it("are the rows of the file, over pages, under a scenario too", async () => {
    const chosen = { measures: ["open", "homesLost", "finance.icr"], vintage: "2026-01" };
    const scenario = { measures: [{ key: "rentIncrease", value: 1 }], solidarity: { route: "POOL" } };
    const rows = await allPages({ ...chosen, scenario });
    const file = await server.send(
      "/data/2026-01/observations.csv?m.rentIncrease=1&route=POOL&measures=open,homesLost,finance.icr",
    );
    const asText = (value: unknown) =>
      typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
    expect(
      rows.map((row) =>
        [row.regionCode, row.year, row.measure, row.value, row.unit, row.status, row.source].map(asText),
      ),
    ).toEqual(
      readCsv(file.text).map((row) => [
        row.region_code,
        row.year,
        row.measure,
        row.value,
        row.unit,
        row.status,
        row.source,
      ]),
    );
  });

  it("of one measure and year fit one page", async () => {
    const { body } = await server.ask(QUERY, { measures: ["open"], years: [2030], first: 100 });
    expect(Number(body.data?.observations?.totalCount)).toBe(20);
    expect(Number(body.extensions?.cost?.requested)).toBeLessThan(5000);
  });

  it("refuse what does not exist, all of it at once", async () => {
    const wrong = await server.ask(QUERY, { measures: ["opne", "open", "x"], years: [2024], first: 10 });
    expect(wrong.status).toBe(200);
    expect(wrong.body.data?.observations?.nodes).toEqual([]);
    expect(faultsOf(wrong.body)).toEqual([
      "UNKNOWN_MEASURE measures[0]",
      "UNKNOWN_MEASURE measures[2]",
      "UNKNOWN_YEAR years[0]",
    ]);
    const empty = await server.ask(QUERY, { measures: [], first: 10 });
    expect(faultsOf(empty.body)).toEqual(["EMPTY_LIST measures"]);
    const long = { measures: Array(5000).fill("open"), years: Array(5000).fill(2026), first: 10 };
    expect(faultsOf((await server.ask(QUERY, long)).body)).toEqual(["TOO_MANY measures", "TOO_MANY years"]);
    const none = await server.ask(QUERY, { measures: ["surplus"], years: [2026], first: 10 });
    expect(faultsOf(none.body)).toEqual(["NO_OBSERVATIONS measures"]);
    const scenario = await server.ask(QUERY, {
      vintage: "2030-01",
      scenario: { measures: [{ key: "x", value: 1 }] },
      first: 10,
    });
    expect(faultsOf(scenario.body)).toEqual(["UNKNOWN_VINTAGE vintage", "UNKNOWN_LEVER scenario.measures[0].key"]);
  });

  it("refuse the cursor of another choice", async () => {
    const first = await server.ask(QUERY, { measures: ["open"], first: 10 });
    const after = first.body.data?.observations?.pageInfo?.endCursor;
    const other = await server.ask(QUERY, { measures: ["task"], first: 10, after });
    expect(String(other.body.errors?.[0]?.extensions?.code)).toBe("INVALID_CURSOR");
  });

  it("come whole on one page", async () => {
    const { body } = await server.ask("{ observations(first: 10000) { faults { code } totalCount nodes { value } } }");
    expect(body.data?.observations?.faults).toEqual([]);
    expect(listOf(body.data?.observations?.nodes)).toHaveLength(Number(body.data?.observations?.totalCount));
    const more = await server.ask("{ observations(first: 10001) { faults { code allowed } } }");
    expect(more.body).toMatchObject({
      data: { observations: { faults: [{ code: "OUT_OF_RANGE", allowed: "a whole number from 1 to 10000" }] } },
    });
  });
});

describe("measureCatalogue", () => {
  it("is the same as the file", async () => {
    const { body } = await server.ask("{ measureCatalogue { key unit label { nl en } addsUpOver caution { en } } }");
    const file = readCsv((await server.send("/data/latest/measures.csv")).text);
    const measures = body.data?.measureCatalogue as readonly Tree[];
    expect(measures.map(({ key, unit }) => [String(key), String(unit)])).toEqual(
      file.map((row) => [row.measure, row.unit]),
    );
    expect(measures.find(({ key }) => String(key) === "finance.debt")?.addsUpOver).toEqual(["REGIONS"]);
  });
});
