import type { LetterCheck } from "@solidariteitskaart/data";
import type { Bilingual } from "../words/bilingual.js";
import type { ClaimView } from "./claim-view.js";

export interface LetterCheckView extends Pick<LetterCheck, "computed" | "deviationPercent" | "holds"> {
  readonly claim: ClaimView;
  readonly from: readonly ClaimView[];
  readonly formula: Bilingual;
}

/** @param claim claim by its code; throws where there is none */
export function letterCheckView(check: LetterCheck, claim: (code: string) => ClaimView): LetterCheckView {
  const { computed, deviationPercent, holds, formulaNl, formulaEn } = check;
  return {
    claim: claim(check.claim),
    from: check.from.map(claim),
    computed,
    deviationPercent,
    holds,
    formula: { nl: formulaNl, en: formulaEn },
  };
}
