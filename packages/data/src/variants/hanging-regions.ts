import { balanceOf, emptyScenario, regionRobustness } from "@solidariteitskaart/model";
import type { VariantSector } from "./variant-sectors.js";

/**
 * The regions of a published vintage of which choices decide whether they fall short: nothing states their shortfall
 * without saying so.
 * @param sectors all variants of that vintage
 * @param vintage its code
 * @returns codes of regions
 */
export function hangingRegions(sectors: readonly VariantSector[], vintage: string): ReadonlySet<string> {
  const answers = sectors.map(({ name, consistent, dataset }) => ({
    variant: name,
    consistent,
    positions: balanceOf(dataset, emptyScenario(vintage)).positions,
  }));
  const hanging = regionRobustness(answers).filter(({ verdict }) => verdict === "DEPENDS");
  return new Set(hanging.map(({ region }) => region));
}
