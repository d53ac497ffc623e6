import { type Dataset, hashOf, type SectorDataset } from "@solidariteitskaart/model";
import { distanceTableOf } from "../../facts/distance-table.js";
import type { Facts } from "../../facts/facts.js";
import type { Calibration } from "../../reference/calibrate.js";
import { publishedTotals } from "../../reference/published-vintage.js";
import { sectorDataset } from "../../reference/sector-dataset.js";
import { sectorInputs } from "../../reference/sector-inputs.js";
import { vintageSources } from "../../reference/vintage-sources.js";
import { FaultList } from "../fault-list.js";
import { limitsOf } from "../limits.js";
import type { ImportInput, ImportResult } from "../types.js";
import { modelSources, modelVintageOf, type VintageOptions, vintageFaults } from "../vintage.js";
import { factsOfYear } from "./facts-of-year.js";
import { importMunicipalityFigures, type MunicipalityFiguresOptions } from "./import-municipality-figures.js";
import type { MunicipalityFigures } from "./types.js";

export interface FiguresVintageOptions extends Omit<MunicipalityFiguresOptions, "facts">, VintageOptions {
  readonly facts: Facts;
  readonly calibration: Pick<Calibration, "shared" | "vintages">;
  /** Code of the recalculation whose costs and interest stay as they are. */
  readonly baseCode: string;
}

/** A recalculation that was made with municipalities of its own: they count wherever it is shown. */
export interface FiguresDataset extends SectorDataset {
  readonly municipalityFigures: MunicipalityFigures;
}

/** @returns whether a dataset brings the figures of its municipalities along */
export const hasMunicipalityFigures = (dataset: Dataset): dataset is FiguresDataset => "municipalityFigures" in dataset;

/**
 * The reference sector as it would be with another year's municipalities: their homes, shares and values are new, what
 * was calibrated stays.
 * @param input bytes and name of the file
 * @returns a dataset with what was noticed, or every fault; bad data never throw
 */
export async function importFiguresVintage(
  input: ImportInput,
  options: FiguresVintageOptions,
): Promise<ImportResult<FiguresDataset>> {
  const { facts, calibration, baseCode, vintage, sources } = options;
  const faults = new FaultList(limitsOf(options.limits).faults);
  faults.addAll(vintageFaults(options));
  if (faults.count > 0) return faults.refusal();
  const result = await importMunicipalityFigures(input, options);
  if (!result.ok) return result;
  const base = publishedTotals(facts).find((published) => published.vintage.code === baseCode);
  const scalars = calibration.vintages.find(({ code }) => code === baseCode)?.scalars;
  if (scalars === undefined || base === undefined) throw new RangeError(`${baseCode} was not calibrated`);
  const inputs = sectorInputs(factsOfYear(facts, result.content));
  const { hash: _hash, ...sector } = sectorDataset(inputs, calibration.shared, scalars, {
    vintage: modelVintageOf(vintage),
    interestShape: base.interestShape,
    distanceKm: distanceTableOf(facts.regionDistances),
    sources: [...modelSources(sources), ...vintageSources(facts, baseCode)],
  });
  const content = { ...sector, municipalityFigures: result.content };
  const kept = `Costs and interest are those of ${baseCode}; nothing was calibrated anew.`;
  const notices = [...result.report.notices, { code: "CALIBRATION_FROM_BASE", message: kept }];
  return { ok: true, content: { ...content, hash: hashOf(content) }, report: { ...result.report, notices } };
}
