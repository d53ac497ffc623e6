import type { Position } from "geojson";

/** A feature as it was delivered: not yet known to be right. */
export interface CandidateFeature {
  /** Where it stood in the input, for faults. */
  readonly path: string;
  /** As delivered, normalised to GM0000 where that is possible; null when no code was found. */
  readonly code: string | null;
  /** As delivered; null where it has none. */
  readonly name: string | null;
  /** Whether it says that it is water. */
  readonly water: boolean;
  readonly geometryType: string;
  /** Polygons of rings of positions; empty when the geometry is something else. */
  readonly polygons: Position[][][];
}
