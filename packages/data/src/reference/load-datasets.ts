import type { SectorDataset } from "@solidariteitskaart/model";
import { distanceTableOf } from "../facts/distance-table.js";
import type { Facts } from "../facts/facts.js";
import { readCalibration, type StoredCalibration } from "./calibration-file.js";
import { publishedTotals } from "./published-vintage.js";
import { sectorDataset } from "./sector-dataset.js";
import { sectorInputs } from "./sector-inputs.js";
import { vintageSources } from "./vintage-sources.js";

export type DatasetsReading =
  | { readonly ok: true; readonly datasets: readonly SectorDataset[]; readonly calibration: StoredCalibration }
  | { readonly ok: false; readonly message: string };

/**
 * The reference sector of every published vintage, newest first.
 * @param path of the stored calibration; the one that ships where absent
 */
export function loadDatasets(facts: Facts, path?: URL | string): DatasetsReading {
  const inputs = sectorInputs(facts);
  const published = publishedTotals(facts);
  const reading = readCalibration(inputs, published, path);
  if (!reading.ok) return reading;
  const { calibration } = reading;
  const distanceKm = distanceTableOf(facts.regionDistances);
  const datasets = published.map(({ vintage, interestShape }) => {
    const fitted = calibration.vintages.find(({ code }) => code === vintage.code);
    if (!fitted) throw new RangeError(`${vintage.code} was not calibrated`);
    const sources = vintageSources(facts, vintage.code);
    return sectorDataset(inputs, calibration.shared, fitted.scalars, { vintage, interestShape, distanceKm, sources });
  });
  return { ok: true, calibration, datasets: datasets.reverse() };
}
