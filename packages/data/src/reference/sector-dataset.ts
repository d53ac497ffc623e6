import { type DistanceTable, hashOf, type SectorDataset, type Source, type Vintage } from "@solidariteitskaart/model";
import { modelCorporations } from "./model-corporations.js";
import { regionProfiles } from "./region-profile.js";
import type { SectorInputs, SharedScalars, VintageScalars } from "./types.js";

export interface SectorContext {
  readonly vintage: Vintage;
  readonly distanceKm: DistanceTable;
  readonly sources: readonly Source[];
}

/** Builds the dataset of one vintage from the facts and the calibrated scalars. Deterministic. */
export function sectorDataset(
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  context: SectorContext,
): SectorDataset {
  const profiles = regionProfiles(inputs);
  const { macro, norms, firstYear, yearCount } = inputs.assumptions;
  const content: Omit<SectorDataset, "hash"> = {
    kind: "SECTOR",
    vintage: context.vintage,
    firstYear,
    yearCount,
    regions: profiles.map(({ code, name, homes, meanWoz }) => ({
      code,
      name,
      homes: Math.round(homes),
      woz: Math.round(homes * meanWoz),
    })),
    corporations: modelCorporations(profiles, inputs, shared, scalars),
    macro: { ...macro, marketInterest: Array.from({ length: yearCount }, () => scalars.marketInterest) },
    norms,
    distanceKm: context.distanceKm,
    sources: context.sources,
  };
  return { ...content, hash: hashOf(content) };
}
