import type { Dataset } from "../../dataset/types.js";
import { solidarityRegions } from "../../outcome/evaluate.js";
import type { Scenario } from "../../scenario/types.js";
import { availableToGive } from "../../solidarity/giving.js";
import { movedUnder } from "../../solidarity/solve-solidarity.js";
import { leanBalanceOf } from "./lean-balance.js";

/** Open shortfalls up to this count as none, EUR: one part in twenty thousand of the published shortfall. */
export const OPEN_TOLERANCE = 1_000_000;

/**
 * What shortfall regions need less what surplus regions may give, EUR: positive is what stays open after solidarity,
 * negative is what would be left. Under a distance limit only the open part is known, so it is never negative there.
 */
export async function gapOf(dataset: Dataset, scenario: Scenario): Promise<number> {
  const { positions } = leanBalanceOf(dataset, scenario);
  const { route, maxDistanceKm, reserveShare } = scenario.solidarity;
  const regions = solidarityRegions(dataset, positions);
  const shortfall = positions.reduce((total, p) => total + p.shortfall, 0);
  if (route === "NEAREST" && maxDistanceKm !== undefined) {
    return shortfall - (await movedUnder({ regions, distanceKm: dataset.distanceKm, rule: scenario.solidarity }));
  }
  return shortfall - regions.reduce((total, region) => total + availableToGive(region, reserveShare), 0);
}
