import type { SectorFigure } from "@solidariteitskaart/data";
import type { FigureStatus } from "@solidariteitskaart/model";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";
import { type FindSource, sourcesBy } from "./sourced.js";

export type NatureName = Uppercase<SectorFigure["nature"]>;

export interface SectorFigureView {
  readonly code: string;
  readonly metric: string;
  readonly series: string;
  readonly label: Bilingual;
  readonly period: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly nature: NatureName;
  readonly comparator: string;
  readonly value: number;
  readonly unit: string;
  readonly note: Bilingual | null;
  readonly status: FigureStatus;
  readonly sources: readonly SourceView[];
}

export function sectorFigureView(figure: SectorFigure, source: FindSource): SectorFigureView {
  const { id: code, metric, series, period, comparator, value, unit, status, noteNl, noteEn } = figure;
  return {
    code,
    metric,
    series,
    label: { nl: figure.labelNl, en: figure.labelEn },
    period,
    from: figure.periodFrom,
    until: figure.periodTo,
    nature: figure.nature.toUpperCase() as NatureName,
    comparator,
    value,
    unit,
    note: noteNl === null || noteEn === null ? null : { nl: noteNl, en: noteEn },
    status,
    sources: sourcesBy(figure.sources, source),
  };
}
