import type { Assumption, AssumptionBranch } from "@solidariteitskaart/data";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

export type AssumedBranch = Uppercase<AssumptionBranch>;

export interface AssumptionView extends Omit<Assumption, "branch" | "sources" | "noteNl" | "noteEn"> {
  readonly branch: AssumedBranch;
  readonly note: Bilingual;
  readonly sources: readonly SourceView[];
}

export function assumptionView(assumption: Assumption, source: FindSource): AssumptionView {
  const { noteNl, noteEn, branch, sources, ...rest } = assumption;
  return {
    ...rest,
    branch: branch.toUpperCase() as AssumedBranch,
    note: { nl: noteNl, en: noteEn },
    sources: sourcesBy(sources, source),
  };
}
