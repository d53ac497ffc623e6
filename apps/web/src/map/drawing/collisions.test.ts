import { describe, expect, it } from "vitest";
import { collisionsIn } from "./collisions";
import { labelLinesOf, type PlacedLabel } from "./label";
import type { LaidFlow } from "./lane";
import { mapStages } from "./stage";

const stage = mapStages.wide;
const label = (code: string, x: number, y: number): PlacedLabel => ({
  code,
  at: [x, y],
  lines: labelLinesOf(["Utrecht"], { code, name: "Utrecht", leads: false, extra: false }, stage),
  leader: null,
});
const flow = (from: string, x1: number, y1: number, x2: number, y2: number): LaidFlow => ({
  from,
  to: "Z",
  width: 8,
  lane: [
    [x1, y1],
    [x1 + (x2 - x1) / 3, y1 + (y2 - y1) / 3],
    [x1 + (2 * (x2 - x1)) / 3, y1 + (2 * (y2 - y1)) / 3],
    [x2, y2],
  ],
});
const kinds = (labels: readonly PlacedLabel[], flows: readonly LaidFlow[]) =>
  collisionsIn({ labels, flows }, stage).map(({ kind, one, other }) => [kind, one, other]);

describe("collisionsIn", () => {
  it("says nothing of a map on which everything can be read", () => {
    expect(kinds([label("A", 300, 100), label("B", 300, 140)], [flow("A", 400, 100, 400, 300)])).toEqual([]);
  });

  it("finds a label on a label, on the legend and off the map", () => {
    expect(kinds([label("A", 300, 100), label("B", 320, 110)], [])).toEqual([["label on label", "A", "B"]]);
    expect(kinds([label("A", 100, 600)], [])).toEqual([["on the legend", "A", ""]]);
    expect(kinds([label("A", 4, 300)], [])).toEqual([["off the map", "A", ""]]);
  });

  it("finds a flow over a label, also where its corners lie outside, and a flow over a flow", () => {
    expect(kinds([label("A", 300, 200)], [flow("B", 200, 200, 400, 200)])).toEqual([["flow on label", "B-Z", "A"]]);
    expect(kinds([], [flow("A", 200, 100, 400, 300), flow("B", 200, 300, 400, 100)])).toEqual([
      ["flow on flow", "A-Z", "B-Z"],
    ]);
  });

  it("finds a line to a region through the name of another", () => {
    const outside: PlacedLabel = {
      ...label("A", 300, 100),
      leader: [
        [300, 120],
        [300, 300],
      ],
    };
    expect(kinds([outside, label("B", 300, 200)], [])).toEqual([["line on label", "A", "B"]]);
  });
});
