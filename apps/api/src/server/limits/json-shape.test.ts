import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonShapeFault } from "./json-shape.js";

describe("jsonShapeFault", () => {
  it("accepts any document without duplicate keys that is not too deep", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(jsonShapeFault(JSON.stringify(value), 20)).toBeUndefined();
      }),
    );
  });

  it("counts nesting of objects and lists, not brackets in text", () => {
    expect(jsonShapeFault('{"a":[{}]}', 3)).toBeUndefined();
    expect(jsonShapeFault('{"a":[{}]}', 2)).toBe("TOO_DEEP");
    expect(jsonShapeFault('{"a":"[[[[{{{{\\"[["}', 1)).toBeUndefined();
    expect(jsonShapeFault("[".repeat(100_000), 20)).toBe("TOO_DEEP");
  });

  it("finds a key given twice, also when it is written differently", () => {
    expect(jsonShapeFault('{"query":1,"query":2}', 9)).toBe("DUPLICATE_KEY");
    expect(jsonShapeFault('{"a":1,"\\u0061":2}', 9)).toBe("DUPLICATE_KEY");
    expect(jsonShapeFault('{"a":{"b":1,"b":2}}', 9)).toBe("DUPLICATE_KEY");
  });

  it("allows the same key in different objects and as a value", () => {
    expect(jsonShapeFault('{"a":{"a":"a"},"b":[{"a":1},{"a":1}]}', 9)).toBeUndefined();
  });

  it("ends on text that is not JSON", () => {
    for (const text of ["", '"', '"\\', "{", "}", "]]", '{"a', "null", "{{{", '{"\\x":1}'])
      expect(jsonShapeFault(text, 9)).toBeUndefined();
  });
});
