import type { Norms } from "../finance/types.js";
import type { YearTerms } from "../finance/year-terms.js";

/** What a scenario comes down to once all its levers are applied: all that a run of the sector reads. */
export interface RunSettings {
  /** Of the social branch. */
  readonly terms: YearTerms;
  /** Of the commercial branch: the same world, without the measures, which concern the social task, and with its own guarantee levy. */
  readonly commercialTerms: YearTerms;
  readonly norms: { readonly social: Norms; readonly commercial: Norms };
  /** Share of the commercial branch's regional surplus that may serve the social task, 0..1. */
  readonly commercialSurplusShare: number;
  /** Share of the tenants who pay `terms.rentSupplement` times 1 / share, 0..1. */
  readonly targetedShare: number;
}
