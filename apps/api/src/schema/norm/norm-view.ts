import type { FinancialNorm } from "@solidariteitskaart/data";
import type { Bilingual } from "../describe/local-text.js";
import { type FindSource, sourcesBy } from "../describe/sourced.js";
import type { SourceView } from "../source/source-view.js";

export interface NormView extends Pick<FinancialNorm, "ratio" | "branch" | "kind" | "operator" | "limit" | "status"> {
  readonly code: string;
  readonly definition: Bilingual;
  readonly sources: readonly SourceView[];
}

export function normView(norm: FinancialNorm, source: FindSource): NormView {
  const { id: code, ratio, branch, kind, operator, limit, status, definitionNl, definitionEn, sources } = norm;
  return {
    code,
    ratio,
    branch,
    kind,
    operator,
    limit,
    status,
    definition: { nl: definitionNl, en: definitionEn },
    sources: sourcesBy(sources, source),
  };
}
