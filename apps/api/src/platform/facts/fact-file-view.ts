import type { FactDataset } from "@solidariteitskaart/data";
import type { FigureStatus } from "@solidariteitskaart/model";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

export interface FactFileView {
  readonly code: string;
  readonly file: string;
  readonly title: Bilingual;
  readonly rows: number;
  readonly status: FigureStatus;
  readonly sources: readonly SourceView[];
}

export function factFileView(dataset: FactDataset, source: FindSource): FactFileView {
  const { id: code, file, titleNl, titleEn, rows, status, sources } = dataset;
  return { code, file, title: { nl: titleNl, en: titleEn }, rows, status, sources: sourcesBy(sources, source) };
}
