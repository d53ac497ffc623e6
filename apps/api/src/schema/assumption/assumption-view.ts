import type { Assumption } from "@solidariteitskaart/data";
import type { Bilingual } from "../describe/local-text.js";
import { type FindSource, sourcesBy } from "../describe/sourced.js";
import type { SourceView } from "../source/source-view.js";
import type { BranchName } from "./assumption-type.js";

export interface AssumptionView extends Omit<Assumption, "branch" | "sources" | "noteNl" | "noteEn"> {
  readonly branch: BranchName;
  readonly note: Bilingual;
  readonly sources: readonly SourceView[];
}

export function assumptionView(assumption: Assumption, source: FindSource): AssumptionView {
  const { noteNl, noteEn, branch, sources, ...rest } = assumption;
  return {
    ...rest,
    branch: branch.toUpperCase() as BranchName,
    note: { nl: noteNl, en: noteEn },
    sources: sourcesBy(sources, source),
  };
}
