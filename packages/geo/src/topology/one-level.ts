import type { Topology } from "topojson-specification";
import { type BoundaryLevel, objectNames } from "../levels.js";
import type { Area, AreaCollection, BoundaryTopology } from "./types.js";

/**
 * A topology with one object (named after its level: `regions`, ...) and no arcs but the ones it uses.
 * @returns TopoJSON with that level alone, arcs that nothing uses left out
 */
export function oneLevel(topology: BoundaryTopology, level: BoundaryLevel): Topology<Record<string, AreaCollection>> {
  const name = objectNames[level];
  const { geometries } = topology.objects[name];
  const newNumbers = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    const number = newNumbers.get(old) ?? newNumbers.size;
    newNumbers.set(old, number);
    return arc < 0 ? ~number : number;
  };
  const collection: AreaCollection = {
    type: "GeometryCollection",
    geometries: geometries.map((area): Area => {
      if (area.type === "Polygon") return { ...area, arcs: area.arcs.map((ring) => ring.map(renumbered)) };
      return { ...area, arcs: area.arcs.map((rings) => rings.map((ring) => ring.map(renumbered))) };
    }),
  };
  const arcs = [...newNumbers.keys()].map((old) => topology.arcs[old] ?? []);
  return { ...topology, objects: { [name]: collection }, arcs };
}
