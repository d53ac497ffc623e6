import { once, readGenerated } from "../facts/generated-files.js";
import type { BoundaryTopology } from "../topology/types.js";

/** The set that ships with this package, all levels in it. */
export const schematicTopology = once(() => readGenerated("schematic.topo.json") as BoundaryTopology);
