import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

describe("the size of an answer", () => {
  it("stays bounded: nine maps in one question are refused, three are not", async () => {
    const maps = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `m${at}: boundaries(level: MUNICIPALITY) { topology }`).join(" ")} }`;
    expect((await server.ask(maps(9))).body.errors?.[0]?.extensions?.code).toBe("QUERY_TOO_COMPLEX");
    expect((await server.ask(maps(3))).body.errors).toBeUndefined();
  });
});

describe("boundaries", () => {
  it.each([
    ["MUNICIPALITY", "municipalities", 342],
    ["REGION", "regions", 19],
    ["PROVINCE", "provinces", 12],
    ["COUNTRY", "country", 1],
  ])("of level %s are one TopoJSON object %s with %i areas", async (level, name, count) => {
    const { body } = await server.ask(
      `{ boundaries(level: ${level}) { level source licence attribution vintage schematic topology } }`,
    );
    const { topology, ...said } = (body.data?.boundaries ?? {}) as Tree;
    expect(said).toMatchObject({ level, schematic: true });
    expect(String(said.attribution)).toContain("OpenStreetMap");
    expect(Object.keys(topology?.objects ?? {})).toEqual([name]);
    expect(list(topology?.objects?.[name]?.geometries)).toHaveLength(count);
  });

  it("give the countries around", async () => {
    const { body } = await server.ask("{ boundaries(level: CONTEXT) { topology } }");
    expect(body.data?.boundaries?.topology).toMatchObject({ type: "Topology" });
  });

  it("have the codes of the regions", async () => {
    const { body } = await server.ask("{ boundaries(level: REGION) { topology } regions { code } }");
    const drawn = list(body.data?.boundaries?.topology?.objects?.regions?.geometries).map((area) =>
      String(area.properties?.code),
    );
    expect(drawn.toSorted()).toEqual(
      list(body.data?.regions)
        .map((region) => String(region.code))
        .toSorted(),
    );
  });
});

describe("neighbours", () => {
  it("are mutual, in opposite directions and equally far", async () => {
    const { body } = await server.ask(
      "{ regions { code centre { longitude latitude } neighbours { direction distanceKm overWater region { code } } } }",
    );
    const winds = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
    const regions = list(body.data?.regions);
    for (const region of regions) {
      expect(Number(region.centre?.longitude)).toBeGreaterThan(3);
      expect(list(region.neighbours).length).toBeGreaterThan(0);
      for (const neighbour of list(region.neighbours)) {
        const other = regions.find((candidate) => candidate.code === neighbour.region?.code);
        const back = list(other?.neighbours).find((candidate) => candidate.region?.code === region.code);
        expect(back?.distanceKm).toBe(neighbour.distanceKm);
        expect(winds.indexOf(String(back?.direction))).toBe((winds.indexOf(String(neighbour.direction)) + 4) % 8);
      }
    }
  });
});
