import { type DistanceTable, hashOf, type SectorDataset, type Source, type Vintage } from "@solidariteitskaart/model";
import { modelCorporations } from "./model-corporations.js";
import { regionProfiles } from "./region-profile.js";
import type { SectorInputs, SharedScalars, VintageScalars } from "./types.js";

export interface SectorContext {
  readonly vintage: Vintage;
  readonly distanceKm: DistanceTable;
  readonly sources: readonly Source[];
}

/** The content of one vintage's dataset, before it is hashed. */
function sectorContent(
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  context: SectorContext,
): Omit<SectorDataset, "hash"> {
  const profiles = regionProfiles(inputs);
  const { macro, norms, firstYear, yearCount } = inputs.assumptions;
  return {
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
}

/** Builds the dataset of one vintage from the facts and the calibrated scalars. Deterministic. */
export function sectorDataset(
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  context: SectorContext,
): SectorDataset {
  const content = sectorContent(inputs, shared, scalars, context);
  return { ...content, hash: hashOf(content) };
}

/** The same without places and hash: for calibration, which builds hundreds of them. */
export function trialDataset(
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  vintage: Vintage,
): SectorDataset {
  return { ...sectorContent(inputs, shared, scalars, { vintage, distanceKm: {}, sources: [] }), hash: "" };
}
