import type { FigureStatus, Unit } from "@solidariteitskaart/model";

/** One figure in the tidy long table: one row per vintage, scenario, region, year and measure. */
export interface Observation {
  readonly vintage: string;
  /** SHA-256 of the canonical scenario. */
  readonly scenario: string;
  /** "NL" for the country. */
  readonly regionCode: string;
  readonly regionName: string;
  /** Null for a total over all years. */
  readonly year: number | null;
  /** Key of the measure in the catalogue. */
  readonly measure: string;
  /** Null where the figure does not exist: no year slows down. Never 0 instead. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly status: FigureStatus;
  /** Codes of the sources with semicolons between; "model-" and the version of the engine for what the model made. */
  readonly source: string;
}

export const COUNTRY = { code: "NL", name: "Nederland" } as const;
