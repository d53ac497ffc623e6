import type { FinancialNorm } from "@solidariteitskaart/data";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

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
