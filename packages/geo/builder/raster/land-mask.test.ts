import { describe, expect, it } from "vitest";
import { cellAt, gridOf, type Point } from "./grid.js";
import { landMask } from "./land-mask.js";

const grid = gridOf(250);

function rectangle(west: number, south: number, east: number, north: number): Point[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe("landMask", () => {
  const mainland = [
    rectangle(100_000, 400_000, 140_000, 440_000),
    rectangle(105_000, 405_000, 108_000, 408_000), // a small lake
    rectangle(120_000, 410_000, 130_000, 430_000), // a large one
    rectangle(100_000, 435_000, 140_000, 435_400), // a river
  ];
  const speck = [rectangle(150_000, 400_000, 151_000, 401_000)];
  const island = [rectangle(150_000, 410_000, 156_000, 413_000)];
  const settings = {
    fineCell: 50,
    closeWater: 750,
    narrowLand: 375,
    roundCoast: 500,
    smallestLake: 30,
    smallestIsland: 5,
  };
  const { land, dryness } = landMask(grid, [mainland, speck, island], settings);
  const at = (x: number, y: number): number => land[cellAt(grid, [x, y])] ?? -1;

  it("closes rivers and fills small lakes, but keeps large ones", () => {
    expect(at(120_000, 435_200)).toBe(1);
    expect(at(106_500, 406_500)).toBe(1);
    expect(at(125_000, 420_000)).toBe(0);
  });

  it("leaves out specks and keeps islands", () => {
    expect(at(150_500, 400_500)).toBe(0);
    expect(at(153_000, 411_500)).toBe(1);
  });

  it("still knows what is dry: a lake that was filled does not count as land area", () => {
    expect(dryness[cellAt(grid, [106_600, 406_600])]).toBe(0);
    expect(dryness[cellAt(grid, [115_100, 405_100])]).toBeCloseTo(1, 5);
  });
});
