import { importRegionTable, previewImport } from "@solidariteitskaart/data";
import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import { readXlsx } from "hucre/xlsx";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { readCsv } from "./support/read-csv.js";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const { facts, base } = testPlatform().ground;

interface Amounts {
  readonly region: string;
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

const bytesOf = async (path: string): Promise<ArrayBuffer> => {
  const response = await fetch(`${server.url()}${path}`);
  expect(response.status).toBe(200);
  return response.arrayBuffer();
};
const listOf = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const csvOf = async (path: string, delimiter?: string) => {
  const { status, text } = await server.send(path);
  expect(status).toBe(200);
  return readCsv(text, delimiter);
};
/** A value of Parquet as CSV writes it. */
const asText = (value: string | number | bigint | boolean | null) => (value === null ? "" : String(value));
const sum = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

const FILES = [
  ["regions.csv", "text/csv; charset=utf-8; header=present"],
  ["transfers.csv", "text/csv; charset=utf-8; header=present"],
  ["years.csv", "text/csv; charset=utf-8; header=present"],
  ["corporations.csv", "text/csv; charset=utf-8; header=present"],
  ["municipalities.csv", "text/csv; charset=utf-8; header=present"],
  ["observations.csv", "text/csv; charset=utf-8; header=present"],
  ["measures.csv", "text/csv; charset=utf-8; header=present"],
  ["sources.csv", "text/csv; charset=utf-8; header=present"],
  ["observations.parquet", "application/vnd.apache.parquet"],
  ["regions.geojson", "application/geo+json"],
  ["municipalities.geojson", "application/geo+json"],
  ["workbook.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["package.zip", "application/zip"],
  ["datapackage.json", "application/json; charset=utf-8"],
  ["README.md", "text/markdown; charset=utf-8"],
  ["CITATION.cff", "application/yaml"],
] as const;

const OUTCOME = `query ($vintage: String, $scenario: ScenarioInput) { outcome(vintage: $vintage, scenario: $scenario) { ... on Outcome {
  hash scenarioHash national { shortfall surplus moved open homesLost }
  regions(first: 19) { nodes { region { code } shortfall surplus given received open remaining } }
  solidarity { transfers { from { code } to { code } amount } } } } }`;
const outcomeOf = async (vintage: string, scenario?: object): Promise<Tree> => {
  const { body } = await server.ask(OUTCOME, { vintage, scenario });
  return body.data?.outcome as Tree;
};

describe("the files of a recalculation", () => {
  it.each(FILES)("has %s as %s, with result, licence and description in the headers", async (file, type) => {
    const outcome = await outcomeOf("2026-01");
    const response = await fetch(`${server.url()}/data/2026-01/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(200);
    expect(response.headers.get("etag")).toBe(`W/"${String(outcome.hash)}/1.0.0"`);
    expect(response.headers.get("result-hash")).toBe(outcome.hash);
    expect(response.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(response.headers.get("api-version")).toBe("1.0.0");
    const link = response.headers.get("link") ?? "";
    expect(link).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(link).toContain('</data/2026-01/datapackage.json>; rel="describedby"');
    expect(link).toContain(`</data/2026-01/${file}>; rel="canonical"`);
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toContain(`filename="solidariteitskaart-2026-01-${file}"`);
  });

  it("are the newest under latest, with the dated address beside them", async () => {
    const latest = await server.send("/data/latest/regions.csv");
    const dated = await server.send("/data/2026-01/regions.csv");
    expect(latest.text).toBe(dated.text);
    expect(latest.headers.get("content-location")).toBe("/data/2026-01/regions.csv");
    expect(latest.headers.get("cache-control")).toBe("public, max-age=60");
    expect((await server.send("/data/2024-12/regions.csv")).text).not.toBe(dated.text);
  });

  it("are not sent again to who has them", async () => {
    const first = await server.send("/data/latest/regions.csv");
    const etag = first.headers.get("etag") ?? "";
    const again = await server.send("/data/latest/regions.csv", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    const other = await server.send("/data/2024-12/regions.csv", { headers: { "if-none-match": etag } });
    expect(other.status).toBe(200);
    const head = await server.send("/data/latest/regions.csv", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("etag")).toBe(etag);
  });
});

describe("the tables", () => {
  it.each(["2026-01", "2024-12"])("hold the outcome of %s to the euro", async (vintage) => {
    const outcome = await outcomeOf(vintage);
    const rows = await csvOf(`/data/${vintage}/regions.csv`);
    expect(rows).toHaveLength(19);
    for (const node of listOf(outcome.regions?.nodes)) {
      const row = rows.find(({ region_code: code }) => code === String(node.region?.code));
      for (const name of ["shortfall", "surplus", "given", "received", "open", "remaining"])
        expect(Number(row?.[name]), name).toBe(Number(node[name]));
      expect(Number(row?.own_position) + Number(row?.received) - Number(row?.given)).toBe(Number(row?.remaining));
      expect(row).toMatchObject({ vintage, scenario: outcome.scenarioHash, status: "MODELLED" });
    }
    expect(sum(rows, "shortfall")).toBe(Number(outcome.national?.shortfall));
    const transfers = await csvOf(`/data/${vintage}/transfers.csv`);
    expect(transfers.map(({ from_code: from, to_code: to, amount }) => [from, to, Number(amount)])).toEqual(
      listOf(outcome.solidarity?.transfers).map(({ from, to, amount }) => [from?.code, to?.code, amount]),
    );
  });

  it("hold the scenario of the address, and only then another hash", async () => {
    const measures = [{ key: "rentIncrease", value: 0.5, from: 2027 }];
    const outcome = await outcomeOf("2026-01", { measures, solidarity: { reserveShare: 0.25 } });
    const path = "/data/latest/regions.csv?m.rentIncrease=0.5@2027-&reserve=0.25&give=PROPORTIONAL";
    const answer = await server.send(path);
    expect(answer.headers.get("result-hash")).toBe(outcome.hash);
    expect(sum(readCsv(answer.text), "open")).toBe(Number(outcome.national?.open));
    expect(answer.headers.get("content-location")).toBe(
      "/data/2026-01/regions.csv?reserve=0.25&m.rentIncrease=0.5@2027-",
    );
    expect(answer.headers.get("content-disposition")).toMatch(
      /filename="solidariteitskaart-2026-01-[0-9a-f]{8}-regions\.csv"/,
    );
    expect(outcome.hash).not.toBe((await outcomeOf("2026-01")).hash);
  });

  it("show what goes in and out of the pool, where no region gives to a certain other one", async () => {
    const rows = await csvOf("/data/latest/transfers.csv?route=POOL");
    const moved = (await outcomeOf("2026-01")).national?.moved;
    expect(
      sum(
        rows.filter(({ to_code: to }) => to === "POOL"),
        "amount",
      ),
    ).toBe(Number(moved));
    expect(
      sum(
        rows.filter(({ from_code: from }) => from === "POOL"),
        "amount",
      ),
    ).toBe(Number(moved));
  });

  it("have no rows where nothing moves, but still say which columns there are", async () => {
    const { text } = await server.send("/data/latest/transfers.csv?reserve=1");
    expect(text).toMatch(/^vintage,scenario,from_code,.*\r\n$/);
  });

  it("say that a municipality's figures of its region are the region's", async () => {
    const rows = await csvOf("/data/latest/municipalities.csv");
    expect(rows).toHaveLength(342);
    const regions = await csvOf("/data/latest/regions.csv");
    const [amsterdam] = rows.filter(({ municipality_name: name }) => name === "Amsterdam");
    const region = regions.find(({ region_code: code }) => code === amsterdam?.region_code);
    expect(amsterdam).toMatchObject({
      status: "PUBLISHED",
      region_status: "MODELLED",
      region_shortfall: region?.shortfall,
    });
    const described = (await server.send("/data/latest/datapackage.json")).body;
    const table = (described.resources as readonly Tree[]).find(({ name }) => String(name) === "municipalities");
    const field = listOf(table?.schema?.fields).find(({ name }) => String(name) === "region_shortfall");
    expect(String(field?.caution)).toContain("never add up");
  });

  it("are the observations of GraphQL too, and can be chosen from", async () => {
    const all = await csvOf("/data/latest/observations.csv");
    const chosen = await csvOf("/data/latest/observations.csv?measures=open,homesLost&years=2027,2030");
    // No row of a region goes without saying whether its shortfall hangs on choices.
    const verdicts = new Map((await csvOf("/data/latest/regions.csv")).map((row) => [row.region_code, row.verdict]));
    expect(all.filter((row) => row.verdict !== (verdicts.get(row.region_code) ?? ""))).toEqual([]);
    expect(chosen).toHaveLength(2 * 2 * 20);
    expect(chosen).toEqual(
      all.filter(
        ({ measure, year }) => ["open", "homesLost"].includes(measure ?? "") && ["2027", "2030"].includes(year ?? ""),
      ),
    );
    const names = "vintage scenario region_code region_name year measure value unit verdict status source";
    expect(Object.keys(all[0] ?? {}).join(" ")).toBe(names);
  });

  it("come for Dutch spreadsheets on demand", async () => {
    const { text } = await server.send("/data/latest/regions.csv?bom=1&delimiter=semicolon&decimal=comma");
    const raw = Buffer.from(await bytesOf("/data/latest/regions.csv?bom=1&delimiter=semicolon&decimal=comma"));
    expect(raw.subarray(0, 3).toString("hex")).toBe("efbbbf");
    const dutch = readCsv(text, ";");
    const plain = await csvOf("/data/latest/regions.csv");
    expect(dutch.map((row) => row.open_share?.replace(",", "."))).toEqual(plain.map((row) => row.open_share));
    expect(dutch.some((row) => row.open_share?.includes(","))).toBe(true);
    expect(dutch.map((row) => row.own_position)).toEqual(plain.map((row) => row.own_position));
    expect(plain.some((row) => row.own_position?.startsWith("-"))).toBe(true);
  });
});

describe("the other formats", () => {
  it.each([
    "regions",
    "observations",
    "transfers",
    "years",
    "corporations",
    "municipalities",
    "robustness",
    "variants",
    "measures",
    "sources",
  ])("hold the same %s in Parquet as in CSV", async (name) => {
    const rows = await csvOf(`/data/latest/${name}.csv`);
    const file = await bytesOf(`/data/latest/${name}.parquet`);
    const read = await parquetReadObjects({ file });
    expect(
      read.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asText(value)]))),
    ).toEqual(rows);
  });

  it("hold a workbook that an import reads back, without being told what it is", async () => {
    const bytes = new Uint8Array(await bytesOf("/data/latest/workbook.xlsx"));
    const context = { facts, base };
    expect(await previewImport(bytes, null, context)).toMatchObject({
      ok: true,
      kind: "REGION_TABLE",
      shape: { sheet: "regions" },
      faults: [],
    });
    const vintage = { code: "again", label: { nl: "Weer", en: "Again" }, date: "2026-11-01" };
    const result = await importRegionTable(bytes, { ...context, vintage, sources: [], takenCodes: [] });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const { regions } = await evaluate(base, emptyScenario("2026-01"));
    const amounts = ({ region, task, shortfall, surplus }: Amounts) => [region, task, shortfall, surplus];
    expect(result.content.positions.map(amounts)).toEqual(regions.map(amounts));
  });

  it("hold every table in one workbook, with a sheet that explains, and no formulas", async () => {
    const workbook = await readXlsx(new Uint8Array(await bytesOf("/data/latest/workbook.xlsx")));
    const names = [
      "regions",
      "transfers",
      "years",
      "corporations",
      "municipalities",
      "robustness",
      "variants",
      "observations",
      "measures",
      "sources",
    ];
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["README", ...names]);
    const outcome = await outcomeOf("2026-01");
    expect(JSON.stringify(workbook.sheets[0]?.rows)).toContain(String(outcome.hash));
    const [header = [], ...rows] = workbook.sheets[1]?.rows ?? [];
    const plain = await csvOf("/data/latest/regions.csv");
    expect(rows.map((row) => Object.fromEntries(header.map((name, at) => [name, String(row[at] ?? "")])))).toEqual(
      plain,
    );
  });

  it.each([
    ["regions", 19, "region_code"],
    ["municipalities", 342, "municipality_code"],
  ])("hold %s as GeoJSON with figures, outlines in degrees and their licence", async (name, count, code) => {
    const { body, headers } = await server.send(`/data/latest/${name}.geojson`);
    expect(headers.get("content-crs")).toBe("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    expect(headers.get("link")).toContain('<https://opendatacommons.org/licenses/odbl/1-0/>; rel="license"');
    expect(body).toMatchObject({ type: "FeatureCollection", schematic: true });
    const features = body.features as readonly Tree[];
    expect(features).toHaveLength(count);
    const rows = await csvOf(`/data/latest/${name}.csv`);
    for (const { id, properties, geometry } of features) {
      expect(properties?.[code]).toBe(id);
      const row = rows.find((candidate) => candidate[code] === String(id));
      const figure = name === "regions" ? "shortfall" : "dwellings";
      expect(String(properties?.[figure])).toBe(row?.[figure]);
      expect(["Polygon", "MultiPolygon"]).toContain(geometry?.type);
    }
    const [longitude, latitude] =
      JSON.stringify(features[0]?.geometry?.coordinates)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(longitude).toBeGreaterThan(3);
    expect(longitude).toBeLessThan(8);
    expect(latitude).toBeGreaterThan(50);
    expect(latitude).toBeLessThan(54);
  });
});
