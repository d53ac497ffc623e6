import type { DatasetCorporation, DatasetRegion } from "@solidariteitskaart/model";

/**
 * Regions with the homes of these corporations alone: what is told per home, and what the levy is shared by, must not be
 * divided by homes of others.
 * @param base gives the regions and the mean WOZ value of a home there, EUR
 * @returns the base's regions in their order; without homes of these corporations, 0 homes and 0 EUR
 */
export function ownRegions(
  corporations: readonly DatasetCorporation[],
  base: readonly DatasetRegion[],
): readonly DatasetRegion[] {
  const homes = new Map<string, number>();
  for (const { social, commercial } of corporations)
    for (const branch of [social, commercial])
      for (const { region, share } of branch?.homeShares ?? [])
        homes.set(region, (homes.get(region) ?? 0) + share * (branch?.input.homes ?? 0));
  return base.map((region) => {
    const own = Math.round(homes.get(region.code) ?? 0);
    return { ...region, homes: own, woz: region.homes > 0 ? (region.woz / region.homes) * own : 0 };
  });
}
