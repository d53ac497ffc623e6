import type { Norms } from "../finance/types.js";
import type { YearTerms } from "../finance/year-terms.js";

/** What a scenario comes down to once all its levers are applied: all that a run of the sector reads. */
export interface RunSettings {
  readonly terms: YearTerms;
  readonly norms: { readonly social: Norms; readonly commercial: Norms };
  /** Share of the commercial branch's regional surplus that may serve the social task, 0..1. */
  readonly commercialSurplusShare: number;
}
