import { describe, expect, it } from "vitest";
import { cellAt, gridOf } from "./grid.js";
import { Heap } from "./heap.js";
import { Traveller } from "./travel.js";

describe("Heap", () => {
  it("gives everything back in order, however much goes in", () => {
    const heap = new Heap();
    const count = 70_000;
    for (let value = 0; value < count; value++) heap.push((value * 7_919) % count, value);
    const keys: number[] = [];
    while (heap.size > 0) keys.push(heap.pop()[0]);
    expect(keys).toEqual(Array.from({ length: count }, (_, key) => key));
  });
});

describe("Traveller", () => {
  const grid = gridOf(1_000);
  const start = cellAt(grid, [100_500, 400_500]);
  const reached = (slowness: Float32Array, reach: number): Map<number, number> => {
    const found = new Map<number, number>();
    new Traveller(grid, slowness).travel([start], reach, (index, metres) => found.set(index, metres));
    return found;
  };

  it("measures straight distances within three per cent, nearest first, and stops at its reach", () => {
    const found = reached(new Float32Array(grid.size).fill(1), 10_000);
    const metres = [...found.values()];
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    for (const [index, travelled] of found) {
      const dx = (index % grid.columns) - (start % grid.columns);
      const dy = Math.floor(index / grid.columns) - Math.floor(start / grid.columns);
      const straight = 1_000 * Math.hypot(dx, dy);
      expect(travelled).toBeGreaterThanOrEqual(straight - 1);
      expect(travelled).toBeLessThanOrEqual(straight * 1.03 + 1);
    }
    expect(found.size).toBeGreaterThan(290);
    expect(Math.max(...metres)).toBeLessThanOrEqual(10_000);
  });

  it("goes round slow water when that is quicker", () => {
    const slowness = new Float32Array(grid.size).fill(1);
    for (let row = -3; row <= 3; row++) {
      for (let column = 2; column <= 4; column++) slowness[start + column + row * grid.columns] = 10;
    }
    expect(reached(slowness, 30_000).get(start + 6)).toBeLessThan(12_000);
    expect(reached(slowness, 30_000).get(start + 6)).toBeGreaterThan(8_000);
  });
});
