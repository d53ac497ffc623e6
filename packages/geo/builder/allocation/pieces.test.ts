import { describe, expect, it } from "vitest";
import { type Grid, gridOf } from "../raster/grid.js";
import { piecesOf } from "../raster/pieces.js";
import { closeCornerContacts } from "./corner-contacts.js";
import { joinLooseEnds } from "./loose-ends.js";

const grid: Grid = { ...gridOf(1_000), columns: 6, rows: 4, size: 24 };

/** Rows from south to north. */
const labelled = (...rows: number[][]): Int16Array => Int16Array.from(rows.flat());

describe("joinLooseEnds", () => {
  it("gives a loose piece to the neighbour with the longest border and leaves islands alone", () => {
    const labels = labelled([1, 1, 1, 2, 2, 0], [1, 1, 2, 2, 1, 0], [1, 1, 2, 2, 2, 0], [0, 0, 0, 0, 0, 1]);
    const joined = joinLooseEnds(grid, labels);
    expect(joined[10]).toBe(2);
    expect(joined[23]).toBe(1);
    expect(joined.filter((label) => label === 1)).toHaveLength(8);
  });
});

describe("closeCornerContacts", () => {
  it("joins cells that touch in a corner, over water first, then through the higher number", () => {
    const labels = labelled([1, 0, 0, 0, 0, 0], [0, 1, 0, 2, 3, 0], [0, 0, 0, 4, 2, 0], [0, 0, 0, 0, 0, 0]);
    const closed = closeCornerContacts(grid, labels);
    for (const label of [1, 2]) expect(piecesOf(grid, closed, (own) => own === label)).toHaveLength(1);
    expect(closed[10]).toBe(3);
    expect(closed[15]).toBe(2);
  });
});
