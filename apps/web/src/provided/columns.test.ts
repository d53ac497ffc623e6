import fc from "fast-check";
import { expect, it } from "vitest";
import { fromColumns, inColumns } from "./columns";

const regions = Array.from({ length: 19 }, (_region, at) => ({
  region: {
    code: `R${String(at)}`,
    neighbours: Array.from({ length: at % 4 }, (_one, to) => ({ to, distanceKm: at })),
  },
  open: at * 1000,
  status: "MODELLED",
  range: at % 2 ? { low: at } : null,
  ...(at < 5 ? { calledOut: true } : {}),
}));

it("gives back whatever was given", () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      fc.constantFrom("a", 0, 1, null, true),
      fc.array(tie("tree"), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom("a", "b", "c", "0"), tie("tree")),
      fc.array(fc.record({ a: tie("tree"), b: fc.nat() }, { requiredKeys: ["b"] }), { maxLength: 8 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(fromColumns(JSON.parse(JSON.stringify(inColumns(value))))).toEqual(value);
    }),
  );
  expect(fromColumns(inColumns(regions))).toEqual(regions);
});

it("names things once for each kind of them, and what they share", () => {
  const written = JSON.stringify(inColumns(regions));
  for (const word of ["MODELLED", "open", "neighbours", "distanceKm"])
    expect(written.split(word).length - 1, word).toBeLessThanOrEqual(2);
});
