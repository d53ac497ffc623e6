import { describe, expect, it } from "vitest";
import { boundaryLevels, objectNames } from "../levels.js";
import { schematicTopology } from "../load/schematic.js";
import { dissolve } from "./dissolve.js";
import { featuresOf } from "./features.js";
import { oneLevel } from "./one-level.js";
import type { MunicipalTopology } from "./types.js";
import { clockwise, doubleArea, isClockwise } from "./winding.js";

/** Two squares side by side and one apart. */
const squares: MunicipalTopology = {
  type: "Topology",
  arcs: [
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
    ],
    [
      [5, 0],
      [5, 1],
      [6, 1],
      [6, 0],
      [5, 0],
    ],
  ],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { code: "A", name: "a" } },
        { type: "Polygon", arcs: [[2, ~0]], properties: { code: "B", name: "b" } },
        { type: "Polygon", arcs: [[3]], properties: { code: "C", name: "c" } },
      ],
    },
  },
};

const membership = {
  regions: [{ code: "R", name: "r" }],
  provinces: [
    { code: "P", name: "p" },
    { code: "Q", name: "q" },
  ],
  regionOf: new Map([
    ["A", "R"],
    ["B", "R"],
    ["C", "R"],
  ]),
  provinceOf: new Map([
    ["A", "P"],
    ["B", "P"],
    ["C", "Q"],
  ]),
};

describe("dissolve", () => {
  it("leaves out the line between municipalities of one owner, and keeps islands", () => {
    const { regions, provinces, country } = dissolve(squares, membership).objects;
    expect(regions.geometries).toMatchObject([{ type: "MultiPolygon", properties: { code: "R" } }]);
    expect(provinces.geometries.map(({ type }) => type)).toEqual(["Polygon", "Polygon"]);
    expect(JSON.stringify(country.geometries[0]?.arcs)).not.toMatch(/\b0\b|-1\b/);
  });
});

describe("oneLevel", () => {
  it.each(boundaryLevels)("holds the same %s outlines and no other arcs", (level) => {
    const topology = schematicTopology();
    const single = oneLevel(topology, level);
    expect(Object.keys(single.objects)).toEqual([objectNames[level]]);
    expect(single.arcs.length).toBeLessThanOrEqual(topology.arcs.length);
    const collection = single.objects[objectNames[level]]!;
    const again = featuresOf(
      { ...topology, arcs: single.arcs, objects: { ...topology.objects, [objectNames[level]]: collection } },
      level,
    );
    expect(again).toEqual(featuresOf(topology, level));
  });

  it("of the regions is much smaller than the whole", () => {
    const whole = JSON.stringify(schematicTopology()).length;
    expect(JSON.stringify(oneLevel(schematicTopology(), "region")).length).toBeLessThan(whole / 2);
  });
});

describe("winding", () => {
  it("is clockwise in the topology and anticlockwise in GeoJSON", () => {
    for (const { geometry } of featuresOf(schematicTopology(), "region").features) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons) {
        for (const [index, ring] of rings.entries()) expect(isClockwise(ring)).toBe(index > 0);
        for (const [index, ring] of clockwise(rings).entries()) expect(isClockwise(ring)).toBe(index === 0);
      }
    }
  });

  it("measures area with a sign", () => {
    expect(
      doubleArea([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ]),
    ).toBe(2);
  });
});
