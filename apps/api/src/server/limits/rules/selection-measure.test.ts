import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { measureDocument, type SelectionCost } from "./selection-measure.js";

const fields: SelectionCost = { field: (_node, children) => children + 1, combine: (a, b) => a + b };
const depth: SelectionCost = { field: (_node, children) => children + 1, combine: Math.max };

describe("measureDocument", () => {
  it("counts fields and levels", () => {
    const document = parse("{ a { b { c } d } e }");
    expect(measureDocument(document, fields)).toBe(5);
    expect(measureDocument(document, depth)).toBe(3);
  });

  it("writes named and inline fragments out", () => {
    const document = parse("{ a { ...F ... on T { x } } ...F } fragment F on T { b { c } }");
    expect(measureDocument(document, fields)).toBe(6);
    expect(measureDocument(document, depth)).toBe(3);
  });

  it("measures a doubling bomb without writing it out", () => {
    const bomb = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Q { a: x { ...F${i + 1} } b: x { ...F${i + 1} } }`,
    );
    const document = parse(`{ ...F0 } ${bomb.join(" ")} fragment F40 on Q { y }`);
    expect(measureDocument(document, fields)).toBeGreaterThan(2 ** 40);
  });

  it("ends on fragments that spread each other and on unknown ones", () => {
    expect(measureDocument(parse("{ ...A } fragment A on Q { x ...B } fragment B on Q { y ...A ...C }"), fields)).toBe(
      2,
    );
  });

  it("takes the largest operation", () => {
    expect(measureDocument(parse("query A { a } query B { a b c }"), fields)).toBe(3);
  });
});
