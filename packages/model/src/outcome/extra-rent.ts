import { cumulate } from "../finance/year-terms.js";
import type { RunSettings } from "../scenario/run-settings.js";
import type { FinanceSums } from "./year-finance.js";

/** What social tenants pay extra because of measures in one year, EUR of that year. */
export interface ExtraRent {
  /** A month, mean over all. */
  readonly mean: number;
  /** A month for a tenant whom the targeted increase concerns; null where there is none. */
  readonly targeted: number | null;
  /** By all tenants together in that year. */
  readonly total: number;
}

/**
 * The homes are the same on both sides: what a tenant of a home pays now, less what the same home would cost without the
 * measures. So homes that are built or lost because of a measure do not blur the mean.
 * @param sums books of the sector by year
 */
export function extraRents(settings: RunSettings, reference: RunSettings, sums: readonly FinanceSums[]): ExtraRent[] {
  const index = cumulate(settings.terms.rentGrowth);
  const referenceIndex = cumulate(reference.terms.rentGrowth);
  return sums.map(({ rentTimesHomes, homesAtStart, rentIncome }, t) => {
    const supplement = settings.terms.rentSupplement[t] as number;
    const rent = homesAtStart > 0 ? rentTimesHomes / homesAtStart : 0;
    const general = (rent - supplement) * (1 - (referenceIndex[t] as number) / (index[t] as number));
    const mean = general + supplement;
    return {
      mean,
      targeted: supplement === 0 ? null : general + supplement / settings.targetedShare,
      total: rent > 0 ? (rentIncome * mean) / rent : 0,
    };
  });
}
