/** A region next to another one. */
export interface NeighbourView {
  readonly regionCode: string;
  /** Compass point as seen from the other: "NE". */
  readonly direction: string;
  readonly distanceKm: number;
}
