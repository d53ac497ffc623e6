import { describe, expect, it } from "vitest";
import { buildDrawing } from "./build-drawing";

/** Two square regions side by side, sharing one line. */
const topology = {
  type: "Topology",
  objects: {
    regions: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { code: "AAA" } },
        { type: "Polygon", arcs: [[-1, 2]], properties: { code: "BBB" } },
      ],
    },
  },
  arcs: [
    [
      [5, 51],
      [5, 53],
    ],
    [
      [5, 53],
      [4, 53],
      [4, 51],
      [5, 51],
    ],
    [
      [5, 51],
      [6, 51],
      [6, 53],
      [5, 53],
    ],
  ],
};

const boundaries = {
  topology,
  attribution: "drawn for this test",
  source: "",
  licence: "",
  vintage: "2025",
  schematic: true,
};

describe("buildDrawing", () => {
  const drawing = buildDrawing(boundaries, boundaries);

  it("places names inside their regions", () => {
    expect(drawing.regions.map(({ code }) => code)).toEqual(["AAA", "BBB"]);
    const [left, right] = drawing.regions;
    expect(left?.centre[0]).toBeLessThan(drawing.width / 2);
    expect(right?.centre[0]).toBeGreaterThan(drawing.width / 2);
    expect(left?.room).toBeGreaterThan(50);
  });

  it("draws the shared line once and the outline around both", () => {
    expect(drawing.borders.match(/M/g)).toHaveLength(1);
    expect(drawing.coast).toMatch(/^M/);
  });

  it("covers exactly the regions, in Web Mercator", () => {
    expect(drawing.bounds).toEqual([
      [51, 4],
      [53, 6],
    ]);
    // One degree is 1 / cos(latitude) times as high as it is wide.
    expect(drawing.width / drawing.height).toBeCloseTo(Math.cos((52 * Math.PI) / 180), 2);
  });

  it("leaves bends out that no screen shows, on both sides of a line alike, and moves no name", () => {
    const wavy = structuredClone(topology);
    // Small waves in the line between the two, and one large bend.
    const waves = Array.from({ length: 140 }, (_, step) => [5 + 0.0005 * (step % 2), 51 + step / 100]);
    wavy.arcs[0] = [...waves, [5.25, 52.7], [5, 53]];
    const uneven = { ...boundaries, topology: wavy };
    const [page, zoomed] = [buildDrawing(uneven, boundaries), buildDrawing(uneven, boundaries, "zoomed")];
    const points = (path: string) => path.match(/[Ml]/g)?.length ?? 0;
    expect(points(zoomed.borders)).toBe(142);
    expect(points(page.borders)).toBeLessThan(142 / 3);
    // Start, bend and end of the shared line, and the four corners and their meeting points around it, are kept.
    const [left, right] = page.regions.map(({ path }) => points(path));
    expect(left).toBe(right);
    expect(left).toBeGreaterThanOrEqual(points(page.borders) + 2);
    expect(page.regions.map(({ centre, room }) => ({ centre, room }))).toEqual(
      zoomed.regions.map(({ centre, room }) => ({ centre, room })),
    );
    expect([page.width, page.bounds]).toEqual([zoomed.width, zoomed.bounds]);
  });

  it("refuses what is no map", () => {
    expect(() => buildDrawing({ ...boundaries, topology: {} }, boundaries)).toThrow("not a topology");
    expect(() => buildDrawing({ ...boundaries, topology: { ...topology, objects: {} } }, boundaries)).toThrow(
      "no areas",
    );
  });
});
