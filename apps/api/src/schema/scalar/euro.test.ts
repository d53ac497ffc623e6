import { parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { Euro } from "./euro.js";

describe("Euro", () => {
  it("carries billions exactly", () => {
    expect(Euro.serialize(19_400_000_000)).toBe(19_400_000_000);
    expect(Euro.parseValue(-1)).toBe(-1);
    expect(Euro.parseLiteral(parseValue("110000000000"), {})).toBe(110e9);
  });

  it("never writes minus zero", () => {
    expect(Object.is(Euro.serialize(-0), 0)).toBe(true);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "5", null])("refuses %s", (value) => {
    expect(() => Euro.serialize(value)).toThrow("whole number");
    expect(() => Euro.parseValue(value)).toThrow("whole number");
  });
});
