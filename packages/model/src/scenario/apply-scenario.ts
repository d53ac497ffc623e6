import type { SectorDataset } from "../dataset/types.js";
import { termsOf } from "../finance/year-terms.js";
import type { RunSettings } from "./run-settings.js";
import type { Scenario } from "./types.js";

/** Turns a canonical scenario into what the run reads. Without levers this is the dataset as it is, bit for bit. */
export function applyScenario(dataset: SectorDataset, _scenario: Scenario): RunSettings {
  return { terms: termsOf(dataset.macro), norms: dataset.norms, commercialSurplusShare: 0 };
}
