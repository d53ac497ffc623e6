import type { LegalRule } from "@solidariteitskaart/data";
import type { FigureStatus } from "@solidariteitskaart/model";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";

export interface LegalRuleView {
  readonly code: string;
  readonly text: Bilingual;
  readonly value: string | null;
  readonly unit: string | null;
  readonly legalBasis: string;
  readonly textYear: number | null;
  readonly status: FigureStatus;
  readonly sources: readonly SourceView[];
}

/** @param source Source by its code. */
export function legalRuleView(rule: LegalRule, source: (code: string) => SourceView | undefined): LegalRuleView {
  const { id: code, ruleNl, ruleEn, value, unit, legalBasis, textYear, status, sources } = rule;
  return {
    code,
    text: { nl: ruleNl, en: ruleEn },
    value,
    unit,
    legalBasis,
    textYear,
    status,
    sources: sources.flatMap((id) => source(id) ?? []),
  };
}
