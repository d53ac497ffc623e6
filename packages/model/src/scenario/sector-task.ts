import type { SectorDataset } from "../dataset/types.js";
import type { YearTerms } from "../finance/year-terms.js";

/**
 * The social task of all corporations in one year after subsidies, EUR of that year: what a lump sum is spread over.
 * @param t place of the year
 */
export function sectorTask(dataset: SectorDataset, terms: YearTerms, t: number): number {
  const homeFactor = terms.newHomeFactor[t] as number;
  const measureFactor = terms.measureFactor[t] as number;
  const homeSubsidy = terms.newHomeSubsidy[t] as number;
  const measureSubsidy = terms.measureSubsidy[t] as number;
  let task = 0;
  for (const { social } of dataset.corporations) {
    const { newHomes, measures, newHomeCost, measureCost } = social.task;
    task += homeFactor * (newHomes[t] ?? 0) * Math.max(0, newHomeCost - homeSubsidy);
    task += measureFactor * (measures[t] ?? 0) * Math.max(0, measureCost - measureSubsidy);
  }
  return task * (terms.buildCostIndex[t] as number);
}
