import type { RentCapRow, RentCapTerm } from "@solidariteitskaart/data";
import type { ClaimView } from "./claim-view.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

export interface RentCapTermView extends Omit<RentCapTerm, "sources"> {
  readonly sources: readonly SourceView[];
}

export interface RentCapView extends Omit<RentCapRow, "sources" | "terms" | "claim"> {
  readonly terms: readonly RentCapTermView[];
  readonly claim: ClaimView;
  readonly sources: readonly SourceView[];
}

/** @param claim claim by its code; throws where there is none */
export function rentCapView(row: RentCapRow, source: FindSource, claim: (code: string) => ClaimView): RentCapView {
  return {
    ...row,
    terms: row.terms.map((term) => ({ ...term, sources: sourcesBy(term.sources, source) })),
    claim: claim(row.claim),
    sources: sourcesBy(row.sources, source),
  };
}
