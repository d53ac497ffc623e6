import type { SectorDataset } from "../dataset/types.js";
import { type YearTerms, yearTermsOf } from "../finance/year-terms.js";

/** An extra rent for part of the tenants. */
export interface TargetedRent {
  /** EUR a month in prices of the first year in which it holds; grows with rents from there. */
  readonly monthlyEuro: number;
  /** Places of years, both included. */
  readonly from: number;
  readonly until: number;
}

/** A dataset's terms and norms, copied so that levers can write into them. Arrays hold one value a model year. */
export interface DraftOfInput {
  readonly yearCount: number;
  /** Terms of the social branch; the commercial branch shares only what assumptions wrote. */
  readonly terms: YearTerms;
  /** The supervisor's norms for the social branch. */
  readonly norms: { icr: number; ltv: number };
  /** How much stricter than the norms corporations stay, 0..1 of the norm. */
  internalBuffer: number;
  /** 0..1. */
  commercialSurplusShare: number;
  /** EUR of that year for the whole sector. */
  readonly lumpSum: Float64Array;
  targetedRent: TargetedRent | null;
  /** Part of the tenants that a targeted rent concerns, 0..1. */
  targetedShare: number;
}

export function newDraft(dataset: SectorDataset): DraftOfInput {
  const terms = yearTermsOf(dataset.macro);
  return {
    yearCount: terms.yearCount,
    terms,
    norms: { ...dataset.norms.social },
    internalBuffer: 0,
    commercialSurplusShare: 0,
    lumpSum: new Float64Array(terms.yearCount),
    targetedRent: null,
    targetedShare: 1,
  };
}
