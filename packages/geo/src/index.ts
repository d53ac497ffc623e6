export { attributionText, officialProvenance, type Provenance, schematicProvenance } from "./attribution.js";
export { type Direction, directions } from "./facts/directions.js";
export { type ContextTopology, contextTopology, places, villages } from "./facts/ground.js";
export { municipalityFacts, municipalityNeighbours } from "./facts/municipalities.js";
export { regionCentres, regionDistancesKm, regionFacts, regionNeighbours } from "./facts/regions.js";
export type { MunicipalityFacts, Neighbour, RegionFacts, TownDot, Village } from "./facts/shapes.js";
export type { Fault } from "./fault.js";
export { type AreaProperties, type BoundaryLevel, boundaryLevels, objectNames } from "./levels.js";
export type { ImportedFile } from "./load/imported.js";
export {
  type BoundaryOrigin,
  type BoundarySet,
  boundariesOfText,
  type CheckedBoundaries,
  type LoadOptions,
  type LoadResult,
  loadBoundaries,
} from "./load/load-boundaries.js";
export { featuresOf } from "./topology/features.js";
export { oneLevel } from "./topology/one-level.js";
export type { BoundaryTopology } from "./topology/types.js";
export { type Validated, validateBoundaries } from "./validate/validate-boundaries.js";
