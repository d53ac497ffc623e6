import {
  type DistanceTable,
  hashOf,
  type MacroPath,
  MODEL_EDITION,
  type SectorDataset,
  type Source,
  type Vintage,
} from "@solidariteitskaart/model";
import { modelCorporations } from "./model-corporations.js";
import { regionProfiles } from "./region-profile.js";
import type { SectorInputs, SharedScalars, VintageScalars } from "./types.js";

export interface SectorContext {
  readonly vintage: Vintage;
  /** Market interest by model year less its own mean, fractions. */
  readonly interestShape: readonly number[];
  readonly distanceKm: DistanceTable;
  readonly sources: readonly Source[];
}

function macroOf({ assumptions, specification }: SectorInputs, marketInterest: readonly number[]): MacroPath {
  const macro = { ...assumptions.macro, marketInterest };
  return specification.tax === "v1" ? { ...macro, otherDeductionsPerHome: 0, strippingBase: "EARNINGS" } : macro;
}

/** The content of one vintage's dataset, before it is hashed. */
function sectorContent(
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  context: SectorContext,
): Omit<SectorDataset, "hash"> {
  const profiles = regionProfiles(inputs);
  const { norms, firstYear, yearCount, commercialGuaranteeLevy } = inputs.assumptions;
  const marketInterest = Array.from(
    { length: yearCount },
    (_, t) => scalars.marketInterest + (context.interestShape[t] ?? 0),
  );
  return {
    kind: "SECTOR",
    modelEdition: MODEL_EDITION,
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
    macro: macroOf(inputs, marketInterest),
    commercialGuaranteeLevy,
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
  { vintage, interestShape }: Pick<SectorContext, "vintage" | "interestShape">,
): SectorDataset {
  const context = { vintage, interestShape, distanceKm: {}, sources: [] };
  return { ...sectorContent(inputs, shared, scalars, context), hash: "" };
}
