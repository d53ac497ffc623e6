import { describe, expect, it } from "vitest";
import { doubleArea } from "../../src/topology/winding.js";
import { type Grid, gridOf } from "../raster/grid.js";
import { polygonsOfArea } from "./rings.js";
import { smoothLines } from "./smooth.js";
import { traceLines } from "./trace.js";

const grid: Grid = { ...gridOf(1_000), columns: 9, rows: 7, size: 63 };

/** Rows from south to north: area 1 with a lake and with area 2 beside it, and an island of area 1. */
const labels = Int16Array.from(
  [
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 1, 1, 2, 2, 0, 0, 0],
    [0, 1, 0, 1, 2, 2, 0, 1, 0],
    [0, 1, 1, 1, 2, 2, 0, 1, 0],
    [0, 1, 1, 1, 2, 2, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0],
  ].flat(),
);

describe("traceLines", () => {
  const lines = traceLines(grid, labels);

  it("finds every line once, between junctions or closed", () => {
    expect(lines.map(({ left, right }) => [left, right].toSorted().join("|")).toSorted()).toEqual([
      "0|1", // coast of area 1
      "0|1", // its lake
      "0|1", // its island
      "0|2", // coast of area 2
      "1|2",
    ]);
  });

  it("walks along the side of each cell exactly once", () => {
    const sides = lines.reduce((sum, { corners }) => sum + corners.length - 1, 0);
    expect(sides).toBe(10 + 8 + 4 + 4 + 6);
  });
});

describe("polygonsOfArea", () => {
  const borders = smoothLines(grid, traceLines(grid, labels));

  it("gives islands their own polygon and lakes as holes", () => {
    expect(
      polygonsOfArea(borders, 1)
        .map((rings) => rings.length)
        .toSorted(),
    ).toEqual([1, 2]);
    expect(polygonsOfArea(borders, 2).map((rings) => rings.length)).toEqual([1]);
  });

  it("keeps the size of an area while it takes the stairs out", () => {
    const [first] = borders.filter(({ points }) => points.at(0) === points.at(-1) && points.length > 5);
    expect(first).toBeDefined();
    const steps = Int16Array.from({ length: 900 }, (_, index) =>
      Math.hypot((index % 30) - 15, Math.floor(index / 30) - 15) < 10 ? 1 : 0,
    );
    const large: Grid = { ...grid, columns: 30, rows: 30, size: 900 };
    const [circle] = smoothLines(large, traceLines(large, steps));
    const area = Math.abs(doubleArea(circle?.points ?? [])) / 2e6;
    expect(area / steps.filter((label) => label === 1).length).toBeCloseTo(1, 1);
  });
});
