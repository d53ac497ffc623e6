import { describe, expect, it } from "vitest";
import { schematicTopology } from "../load/schematic.js";
import { validateBoundaries } from "./validate-boundaries.js";

async function faultsOf(document: unknown): Promise<string[]> {
  const validated = await validateBoundaries(typeof document === "string" ? document : JSON.stringify(document));
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
  ])("is named %#", async (change, fault) => {
    expect((await faultsOf({ ...schematicTopology(), ...change }))[0]).toBe(fault);
  });

  it("that unpacks into far too many points is refused before unpacking", async () => {
    const arcs = [Array.from({ length: 10_000 }, (_, index) => [index, index])];
    const geometries = [
      { type: "Polygon", properties: { code: "GM0363" }, arcs: [Array.from({ length: 5_000 }, () => 0)] },
    ];
    const bomb = { type: "Topology", arcs, objects: { areas: { type: "GeometryCollection", geometries } } };
    expect(await faultsOf(bomb)).toEqual(["TOO_MANY_POINTS objects.areas.geometries"]);
  });
});
