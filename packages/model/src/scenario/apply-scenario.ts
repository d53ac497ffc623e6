import type { SectorDataset } from "../dataset/types.js";
import { cumulate, withGuaranteeLevy, yearTermsOf } from "../finance/year-terms.js";
import { finishDraft } from "./finish-draft.js";
import type { Lever } from "./lever.js";
import { leverByKey, levers } from "./levers/registry.js";
import type { RunSettings } from "./run-settings.js";
import { type DraftOfInput, newDraft } from "./scenario-draft.js";
import type { LeverValue, Scenario } from "./types.js";

/** The dataset as it is. */
function withoutLevers(dataset: SectorDataset): RunSettings {
  const terms = yearTermsOf(dataset.macro);
  const commercialTerms = withGuaranteeLevy(terms, dataset.commercialGuaranteeLevy);
  return { terms, commercialTerms, norms: dataset.norms, commercialSurplusShare: 0, targetedShare: 1 };
}

function applyAll(
  draft: DraftOfInput,
  pulled: readonly LeverValue[],
  firstYear: number,
  registry: readonly Lever[],
): void {
  for (const { key, value, from, until } of pulled) {
    const lever = leverByKey(key, registry);
    if (!lever) throw new RangeError(`There is no lever ${key}`);
    lever.apply(draft, value, {
      from: Math.max(0, (from ?? lever.firstYear) - firstYear),
      // Without an end year a lever holds on, also in a run that goes on after the agreements.
      until: until === undefined ? draft.yearCount - 1 : Math.min(draft.yearCount - 1, until - firstYear),
    });
  }
}

/**
 * Turns a scenario into what the run reads: first the world, then what is decided in it. Without levers this is the
 * dataset as it is, bit for bit.
 * @param scenario valid: see parseScenario
 * @throws RangeError on a lever that the registry lacks
 */
export function applyScenario(
  dataset: SectorDataset,
  scenario: Scenario,
  registry: readonly Lever[] = levers,
): RunSettings {
  const { assumptions, measures } = scenario;
  if (assumptions.length === 0 && measures.length === 0) return withoutLevers(dataset);
  const draft = newDraft(dataset);
  applyAll(draft, assumptions, dataset.firstYear, registry);
  draft.terms.buildCostIndex.set(cumulate(draft.terms.buildCostGrowth));
  const commercialTerms = withGuaranteeLevy(draft.terms, dataset.commercialGuaranteeLevy);
  applyAll(draft, measures, dataset.firstYear, registry);
  return finishDraft(draft, dataset, commercialTerms);
}
