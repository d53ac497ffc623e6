import { describe, expect, it } from "vitest";
import { schematicTopology } from "../load/schematic.js";
import { validateBoundaries } from "./validate-boundaries.js";

const good = JSON.stringify(schematicTopology());

function faultsOf(document: unknown): string[] {
  const validated = validateBoundaries(typeof document === "string" ? document : JSON.stringify(document));
  return "faults" in validated ? validated.faults.map((fault) => `${fault.code} ${fault.path}`) : [];
}

describe("a damaged topology", () => {
  it.each([
    [{ arcs: undefined }, "DAMAGED_TOPOLOGY arcs"],
    [{ arcs: [[[0, 0]]] }, "DAMAGED_TOPOLOGY arcs[0]"],
    [
      {
        arcs: [
          [
            ["a", 0],
            [1, 1],
          ],
        ],
      },
      "DAMAGED_TOPOLOGY arcs[0]",
    ],
    [{ objects: [] }, "DAMAGED_TOPOLOGY objects"],
    [{ objects: {} }, "DAMAGED_TOPOLOGY objects"],
    [{ objects: { a: null } }, "DAMAGED_TOPOLOGY objects"],
    [{ transform: { scale: 1 } }, "DAMAGED_TOPOLOGY objects"],
    [{ arcs: [] }, "DAMAGED_TOPOLOGY objects.municipalities.geometries"],
  ])("is named %#", (change, fault) => {
    expect(faultsOf({ ...schematicTopology(), ...change })[0]).toBe(fault);
  });

  it("that unpacks into far too many points is refused before unpacking", () => {
    const arcs = [Array.from({ length: 10_000 }, (_, index) => [index, index])];
    const geometries = [
      { type: "Polygon", properties: { code: "GM0363" }, arcs: [Array.from({ length: 5_000 }, () => 0)] },
    ];
    const bomb = { type: "Topology", arcs, objects: { areas: { type: "GeometryCollection", geometries } } };
    expect(faultsOf(bomb)).toEqual(["TOO_MANY_POINTS objects.areas.geometries"]);
  });

  it("gives faults or boundaries for any cut or overwritten text, never an exception", { timeout: 120_000 }, () => {
    const next = pseudoRandom(20_260_101);
    for (let variant = 0; variant < 200; variant++) {
      const at = Math.floor(next() * good.length);
      const length = Math.floor(next() * 40);
      const filler = ["", "null", "-1", "[]", "{}", '"', "1e400", "[[", "\u0000"][Math.floor(next() * 9)] ?? "";
      const text = `${good.slice(0, at)}${filler}${good.slice(at + length)}`;
      expect(() => faultsOf(text)).not.toThrow();
    }
  });
});

/** Mulberry32: the same variants on every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
