import type { SectorDataset } from "../dataset/types.js";
import type { YearTerms } from "../finance/year-terms.js";
import type { RunSettings } from "./run-settings.js";
import type { DraftOfInput } from "./scenario-draft.js";
import { sectorTask } from "./sector-task.js";

/** The targeted rent becomes a mean supplement over all homes that grows with rents: narrower targeting, less yield. */
function spreadTargetedRent({ terms, targetedRent, targetedShare }: DraftOfInput): void {
  if (!targetedRent) return;
  let supplement = targetedRent.monthlyEuro * targetedShare;
  for (let t = targetedRent.from; t <= targetedRent.until; t++) {
    if (t > targetedRent.from) supplement *= 1 + (terms.rentGrowth[t] as number);
    terms.rentSupplement[t] = (terms.rentSupplement[t] as number) + supplement;
  }
}

/** The sector's lump sum becomes a grant per euro of task, never more than the task itself. */
function spreadLumpSum({ terms, lumpSum }: DraftOfInput, dataset: SectorDataset): void {
  if (!lumpSum.some((amount) => amount > 0)) return;
  for (let t = 0; t < terms.yearCount; t++) {
    const task = sectorTask(dataset, terms, t);
    if (task <= 0) continue;
    terms.grantPerTaskEuro[t] = Math.min(1, (terms.grantPerTaskEuro[t] as number) + (lumpSum[t] as number) / task);
  }
}

/** Works out what only the whole of all levers can tell, and closes the draft. */
export function finishDraft(draft: DraftOfInput, dataset: SectorDataset, commercialTerms: YearTerms): RunSettings {
  spreadTargetedRent(draft);
  spreadLumpSum(draft, dataset);
  const { terms, norms, internalBuffer, commercialSurplusShare, targetedShare } = draft;
  return {
    terms,
    commercialTerms,
    norms: {
      social: { icr: norms.icr * (1 + internalBuffer), ltv: norms.ltv * (1 - internalBuffer) },
      commercial: dataset.norms.commercial,
    },
    commercialSurplusShare,
    targetedShare,
  };
}
