import type { AreaProperties } from "../levels.js";

/** Which municipality belongs to which region and province. */
export interface Membership {
  readonly regions: readonly AreaProperties[];
  readonly provinces: readonly AreaProperties[];
  /** Municipality code -> region code. */
  readonly regionOf: ReadonlyMap<string, string>;
  /** Municipality code -> province code. */
  readonly provinceOf: ReadonlyMap<string, string>;
}
