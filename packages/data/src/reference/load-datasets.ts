import type { SectorDataset, Source } from "@solidariteitskaart/model";
import { distanceTableOf } from "../facts/distance-table.js";
import type { RegionDistance } from "../facts/region-distance.js";
import type { PublishedVintage } from "../facts/vintage.js";
import { readCalibration, type StoredCalibration } from "./calibration-file.js";
import { modelVintage } from "./published-vintage.js";
import { sectorDataset } from "./sector-dataset.js";
import { type SectorFacts, sectorInputs } from "./sector-inputs.js";

export interface ReferenceFacts extends SectorFacts {
  readonly vintages: readonly PublishedVintage[];
  readonly sources: readonly Source[];
  readonly regionDistances: readonly RegionDistance[];
}

export type DatasetsReading =
  | { readonly ok: true; readonly datasets: readonly SectorDataset[]; readonly calibration: StoredCalibration }
  | { readonly ok: false; readonly message: string };

/** The reference sector of every published vintage, newest first. */
export function loadDatasets(facts: ReferenceFacts): DatasetsReading {
  const inputs = sectorInputs(facts);
  const reading = readCalibration(inputs);
  if (!reading.ok) return reading;
  const { calibration } = reading;
  const distanceKm = distanceTableOf(facts.regionDistances);
  const sources = facts.sources.map(({ id, title, url, licence, retrieved }) => ({
    id,
    title,
    url,
    licence,
    retrieved,
  }));
  const datasets = calibration.vintages.flatMap(({ code, scalars }) => {
    const published = facts.vintages.find((vintage) => vintage.code === code);
    return published
      ? [sectorDataset(inputs, calibration.shared, scalars, { vintage: modelVintage(published), distanceKm, sources })]
      : [];
  });
  return {
    ok: true,
    calibration,
    datasets: datasets.sort((p, q) => (p.vintage.code < q.vintage.code ? 1 : -1)),
  };
}
