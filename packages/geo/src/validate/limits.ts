/** What a set of boundaries may be. Every number has a name, so that a fault can say which limit was passed. */
export const limits = {
  /** Bytes of text; the official generalised set takes about 2 MB, the detailed one 30. */
  bytes: 60_000_000,
  /** Points after unpacking a topology; the detailed official set has about a million. */
  points: 2_000_000,
  /** Levels of brackets; a MultiPolygon in a feature needs 8. */
  depth: 24,
  /** Degrees: the country with its territorial water edge. */
  box: { west: 3.2, south: 50.7, east: 7.3, north: 53.7 },
  /** A municipality's area relative to its published land area: water may add to it (Vlieland: 8 times). */
  areaRatio: { least: 0.6, most: 14 },
  /** Side of a cell of the measuring grid, degrees (about 500 m each way). */
  cell: { lon: 0.0075, lat: 0.0045 },
  /** Part of the land that two municipalities may both claim, and that nobody may claim. */
  overlap: 0.01,
  gap: 0.04,
  /** Municipalities whose middle may lie outside their own area: small ones, in a coarse drawing. */
  strayCentres: 12,
} as const;
