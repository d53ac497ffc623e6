import { describe, expect, it } from "vitest";
import { isUnchanged } from "./is-known.js";

describe("isKnown", () => {
  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ["*", true],
    ['"b"', false],
    ["a", false],
    ["", false],
    [undefined, false],
  ])("takes %s for %s", (header, known) => {
    expect(isUnchanged(header, 'W/"a"')).toBe(known);
  });
});
