/** From small to large: each level is a union of areas of the one before, so that lines always coincide. */
export const boundaryLevels = ["municipality", "region", "province", "country"] as const;
export type BoundaryLevel = (typeof boundaryLevels)[number];

/** Names of the objects in the topology. */
export const objectNames = {
  municipality: "municipalities",
  region: "regions",
  province: "provinces",
  country: "country",
} as const satisfies Record<BoundaryLevel, string>;

/** What every area carries. The codes are CBS codes; regions have three-letter codes of our own; the country is "NL". */
export interface AreaProperties {
  readonly code: string;
  readonly name: string;
}
