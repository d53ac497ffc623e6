import { describe, expect, it } from "vitest";
import { sharedStart } from "./shared-start";

describe("sharedStart", () => {
  it.each([
    [["Doorrekening december 2024", "Doorrekening januari 2026"], "Doorrekening", ["december 2024", "januari 2026"]],
    [["Recalculation of December 2024", "My own"], "", ["Recalculation of December 2024", "My own"]],
    [["Same", "Same"], "", ["Same", "Same"]],
    [[], "", []],
  ])("%j", (labels, shared, rest) => {
    expect(sharedStart(labels)).toEqual({ shared, rest });
  });
});
