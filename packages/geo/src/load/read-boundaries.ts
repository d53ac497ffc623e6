import { makeFit } from "../fit/make-fit.js";
import { type Validated, validateBoundaries } from "../validate/validate-boundaries.js";

/**
 * Checks boundaries and makes them fit: areas that cross themselves or each other, or leave slivers between them, would do so
 * in everything that is made of them.
 * @param text GeoJSON or TopoJSON as somebody sent it
 * @returns the topology with what was noticed, or every fault; bad data never throw
 */
export async function readBoundaries(text: string): Promise<Validated> {
  const read = validateBoundaries(text);
  if ("faults" in read) return read;
  const topology = await makeFit(read.topology);
  if (JSON.stringify(topology.arcs) === JSON.stringify(read.topology.arcs)) return read;
  return { topology, notes: [...read.notes, "borders crossed or left slivers; made to fit"] };
}
