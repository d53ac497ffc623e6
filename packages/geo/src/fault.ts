/** Something that is wrong with what a user gave us. All of them are reported at once; nothing half-read is used. */
export interface BoundaryFault {
  /** Stable, upper snake case: "MISSING_MUNICIPALITY". */
  readonly code: string;
  /** Where: "features[12].geometry.coordinates[0]". */
  readonly path: string;
  readonly value: string | null;
  /** What would be right, for people. */
  readonly allowed: string | null;
  /** English sentence; pages translate by code. */
  readonly message: string;
}
