import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, listKey } from "./cursor.js";

const list = listKey("regions", "hash", "NAME");

describe("cursor", () => {
  it("comes back as the position it was made of", () => {
    for (let index = 0; index < 50; index += 1) expect(decodeCursor(list, encodeCursor(list, index), 50)).toBe(index);
  });

  it("is refused by another list, outside the list, and when it is made up", () => {
    expect(decodeCursor(listKey("regions", "hash", "CODE"), encodeCursor(list, 3), 50)).toBeUndefined();
    expect(decodeCursor(list, encodeCursor(list, 50), 50)).toBeUndefined();
    expect(decodeCursor(list, encodeCursor(list, -1), 50)).toBeUndefined();
    expect(decodeCursor(list, "x".repeat(10_000), 50)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => decodeCursor(list, text, 50) === undefined));
  });

  it("keeps lists with other arguments apart", () => {
    expect(listKey("a", "bc")).not.toBe(listKey("ab", "c"));
    expect(listKey("a", null)).not.toBe(listKey("a", ""));
  });
});
