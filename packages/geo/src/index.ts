export { attributionText } from "./attribution.js";
export { contextTopology, places, villages } from "./facts/ground.js";
export { regionDistancesKm, regionFacts } from "./facts/regions.js";
export type { RegionFacts } from "./facts/shapes.js";
export type { BoundaryFault as Fault } from "./fault.js";
export type { BoundaryLevel } from "./levels.js";
export type { ImportedFile } from "./load/imported.js";
export {
  type BoundarySet,
  boundariesOfText,
  type CheckedBoundaries,
  loadBoundaries,
} from "./load/load-boundaries.js";
export { featuresOf } from "./topology/features.js";
export { oneLevel } from "./topology/one-level.js";
export type { BoundaryTopology } from "./topology/types.js";
