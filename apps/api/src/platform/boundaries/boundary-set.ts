export const BOUNDARY_LEVELS = ["MUNICIPALITY", "REGION", "PROVINCE", "COUNTRY", "CONTEXT"] as const;
export type BoundaryLevel = (typeof BOUNDARY_LEVELS)[number];

/** One set of outlines, official or schematic, at every level. */
export interface BoundarySet {
  readonly source: string;
  readonly licence: string;
  /** To be shown beside the map. */
  readonly attribution: string;
  /** Year of the municipalities. */
  readonly vintage: string;
  /** Drawn by this project from open packages: right places, rough lines. */
  readonly schematic: boolean;
  /** Of lines that were imported while the API runs; null for those of its start. */
  readonly hash: string | null;
  /** TopoJSON of one level. */
  readonly topology: (level: BoundaryLevel) => object;
}
