import type { NpaTarget } from "@solidariteitskaart/data";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

export interface NpaTargetView extends Omit<NpaTarget, "sources" | "noteNl" | "noteEn"> {
  readonly note: Bilingual;
  readonly sources: readonly SourceView[];
}

export function npaTargetView({ noteNl, noteEn, sources, ...target }: NpaTarget, source: FindSource): NpaTargetView {
  return { ...target, note: { nl: noteNl, en: noteEn }, sources: sourcesBy(sources, source) };
}
