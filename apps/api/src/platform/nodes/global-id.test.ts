import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromGlobalId, toGlobalId } from "./global-id.js";

describe("global id", () => {
  it("comes back as type and key", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Region", "Municipality", "Outcome"),
        fc.string({ unit: "grapheme" }),
        (type, key) => {
          expect(fromGlobalId(toGlobalId(type, key))).toEqual({ type, key });
        },
      ),
    );
  });

  it.each(["", "Region", "%%%", "UmVnaW9u", "Ojo", "x".repeat(10_000)])("does not take %j for an id", (id) => {
    expect(fromGlobalId(id)).toBeUndefined();
  });
});
