import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const zipOf = async (path: string) => {
  const response = await fetch(`${server.url()}${path}`);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
};
const listOf = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const resourcesOf = (described: Tree) => described.resources as readonly Tree[];
const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

describe("the data package", () => {
  it("is a zip whose description fits its files", async () => {
    const files = await zipOf("/data/latest/package.zip");
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["README.md", "CITATION.cff", "datapackage.json"]));
    const described = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array())) as Tree;
    for (const { path, bytes, hash } of resourcesOf(described)) {
      const content = files[String(path)] ?? new Uint8Array();
      expect(content.byteLength, String(path)).toBe(Number(bytes));
      expect(sha256(content)).toBe(String(hash));
    }
    const readMe = strFromU8(files["README.md"] ?? new Uint8Array());
    expect(readMe).toContain("own_position + received - given = remaining");
    // What regional figures hang on goes with them, in both languages.
    expect(readMe).toMatch(/one fitted factor in .*Rotterdam.*depends on choices for: .*U16/);
    expect(readMe).toMatch(/één geijkte factor in .*Rotterdam.*van keuzes hangt het af bij: .*U16/);
    expect(String(described.description)).toContain("it depends on choices for: ");
  });

  it("is the same zip every time", async () => {
    const first = Buffer.from(await (await fetch(`${server.url()}/data/2024-12/package.zip`)).arrayBuffer());
    const again = Buffer.from(await (await fetch(`${server.url()}/data/2024-12/package.zip?reserve=0`)).arrayBuffer());
    expect(first.equals(again)).toBe(true);
  });

  it("describes the files at their own addresses", async () => {
    const described = (await server.send("/data/latest/datapackage.json")).body;
    for (const { path, hash } of resourcesOf(described)) {
      const response = await fetch(`${server.url()}/data/latest/${String(path)}`);
      expect(sha256(new Uint8Array(await response.arrayBuffer())), String(path)).toBe(String(hash));
    }
  });

  it("has a semantic version, and says when its sources were read", async () => {
    const described = (await server.send("/data/latest/datapackage.json")).body;
    expect(String(described.version)).toMatch(/^2026\.1\.1\+2026-01\.[0-9a-f]{12}$/);
    const sources = listOf(described.sources);
    expect(sources.length).toBeGreaterThan(5);
    for (const { code, retrieved } of sources) expect(String(retrieved), String(code)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("names whole addresses where a scenario belongs to them", async () => {
    const described = (await server.send("/data/latest/datapackage.json?m.rentIncrease=1")).body;
    const [{ path, hash } = {} as Tree] = resourcesOf(described);
    expect(String(path)).toBe(`${server.url()}/data/2026-01/regions.csv?m.rentIncrease=1`);
    const response = await fetch(String(path));
    expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(String(hash));
    expect(described.scenario?.query).toBe("v=2026-01&m.rentIncrease=1");
  });

  it("gives every column a type, a unit where there is one, and every table a key, licence and status", async () => {
    const described = (await server.send("/data/latest/datapackage.json")).body;
    const tables = resourcesOf(described).filter(({ type }) => String(type) === "table");
    expect(tables).toHaveLength(10);
    const names = tables.map(({ name }) => String(name));
    for (const { name, schema, licenses, status, path } of tables) {
      const fields = schema?.fields as readonly Tree[];
      const { text } = await server.send(`/data/latest/${String(path)}`);
      expect(fields.map((field) => String(field.name)).join(","), String(name)).toBe(text.split("\r\n")[0]);
      expect(fields.every((field) => String(field.description).length > 2)).toBe(true);
      expect(licenses).toHaveLength(1);
      expect(["PUBLISHED", "DERIVED", "MODELLED", "ASSUMED"]).toContain(String(status));
      const keys = (schema?.primaryKey ?? schema?.uniqueKeys?.[0]) as unknown as string[];
      for (const key of keys) expect(fields.map((field) => String(field.name))).toContain(key);
      for (const { reference } of listOf(schema?.foreignKeys)) expect(names).toContain(String(reference?.resource));
    }
    const regions = tables.find(({ name }) => String(name) === "regions")?.schema?.fields as readonly Tree[];
    expect(regions.find(({ name }) => String(name) === "shortfall")).toMatchObject({ type: "integer", unit: "EUR" });
    expect((described.sources as readonly Tree[]).map(({ code }) => String(code))).toContain("letter-2026-01");
  });

  it("can be cited", async () => {
    const { text, headers } = await server.send("/data/2024-12/CITATION.cff");
    expect(text).toContain("cff-version: 1.2.0");
    expect(text).toContain(String(headers.get("result-hash")));
    expect(text).toContain("license: CC-BY-4.0");
  });
});

describe("the catalogue", () => {
  it("is DCAT-AP-NL with everything that it asks for", async () => {
    const { body, headers } = await server.send("/data/catalog.jsonld");
    expect(headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    const agentful = ["dct:title", "dct:description", "dct:publisher", "dct:creator", "dcat:contactPoint"];
    expect(Object.keys(body)).toEqual(expect.arrayContaining([...agentful, "dct:license", "dcat:dataset"]));
    const datasets = body["dcat:dataset"] as readonly Tree[];
    expect(datasets.map((dataset) => String(dataset["dct:identifier"]))).toEqual([
      `${server.url()}/data/2026-01`,
      `${server.url()}/data/2024-12`,
    ]);
    for (const dataset of datasets) {
      const asked = [...agentful, "dct:accessRights", "dct:identifier", "dcat:theme", "dcat:distribution"];
      expect(Object.keys(dataset)).toEqual(expect.arrayContaining(asked));
      for (const distribution of dataset["dcat:distribution"] as readonly Tree[]) {
        expect(Object.keys(distribution)).toEqual(
          expect.arrayContaining(["dcat:accessURL", "dct:license", "dct:format"]),
        );
        const response = await fetch(String(distribution["dcat:downloadURL"]?.["@id"]), { method: "HEAD" });
        expect(response.status, String(distribution["@id"])).toBe(200);
      }
    }
  });

  it("is also a plain list", async () => {
    const { body } = await server.send("/data");
    expect(body.latest).toBe("2026-01");
    const [newest] = body.vintages as readonly Tree[];
    const files = newest?.files as readonly Tree[];
    expect(files.map(({ href }) => String(href))).toContain("/data/2026-01/package.zip");
    const one = (await server.send("/data/latest")).body;
    expect(one).toEqual(newest);
  });
});
