import { describe, expect, it } from "vitest";
import type { Point } from "../raster/grid.js";
import { toLonLat, toMetres } from "../sources/national-grid.js";
import { distanceCsv, distanceTable } from "./distances.js";
import { greatCircleKm } from "./great-circle.js";
import { labelPoint } from "./label-point.js";

const ring = (...points: Point[]): Point[] => [...points, points[0] ?? [0, 0]];

describe("labelPoint", () => {
  it("is the middle of the roomiest part, not of the box", () => {
    const boot = ring([0, 0], [10_000, 0], [10_000, 1_000], [4_000, 1_000], [4_000, 10_000], [0, 10_000]);
    const [x, y] = labelPoint([[boot]]);
    expect(x).toBeGreaterThan(1_800);
    expect(x).toBeLessThan(2_300);
    expect(y).toBeGreaterThan(1_900);
  });

  it("keeps out of holes and picks the largest island", () => {
    const island = ring([20_000, 0], [22_000, 0], [22_000, 2_000], [20_000, 2_000]);
    const ringed = ring([0, 0], [9_000, 0], [9_000, 9_000], [0, 9_000]);
    const hole = ring([2_000, 2_000], [7_000, 2_000], [7_000, 7_000], [2_000, 7_000]);
    const [x, y] = labelPoint([[island], [ringed, hole]]);
    expect(Math.max(Math.abs(x - 4_500), Math.abs(y - 4_500))).toBeGreaterThan(2_500);
    expect(x).toBeLessThan(9_000);
  });
});

describe("distances", () => {
  it("follow the great circle: Amsterdam to Maastricht is 174 km", () => {
    expect(greatCircleKm([4.9, 52.37], [5.69, 50.85])).toBeCloseTo(177.6, 0);
    expect(greatCircleKm([5, 52], [5, 52])).toBe(0);
  });

  it("are written with three decimals, both ways", () => {
    const table = distanceTable([
      { code: "AAA", centre: [5, 52] },
      { code: "BBB", centre: [5, 53] },
    ]);
    expect(distanceCsv(table)).toBe(
      "from,to,distance_km\nAAA,AAA,0.000\nAAA,BBB,111.195\nBBB,AAA,111.195\nBBB,BBB,0.000\n",
    );
  });
});

describe("the national grid", () => {
  it("has its origin of 155, 463 km in Amersfoort, and goes back where it came from", () => {
    const [x, y] = toMetres([5.38720621, 52.1551744]);
    expect([Math.round(x / 10), Math.round(y / 10)]).toEqual([15_500, 46_300]);
    const [lon, lat] = toLonLat([155_000, 463_000]);
    expect(lon).toBeCloseTo(5.38720621, 5);
    expect(lat).toBeCloseTo(52.1551744, 5);
  });
});
