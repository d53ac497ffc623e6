import type { FigureStatus } from "@solidariteitskaart/model";
import { type Comparator, comparator, slug, sourceIds } from "../csv/codes.js";
import { day } from "../csv/dates.js";
import { type Evidence, evidence, statusOf } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number, oneOf, optionalText, orNothing, textField } from "../csv/fields.js";

const natures = ["realised", "forecast", "agreed", "rule"] as const;

/** A published figure of the sector as a whole. */
export interface SectorFigure {
  readonly id: string;
  readonly metric: string;
  /** Figures of one metric may be put in one line only within a series: other series count otherwise. */
  readonly series: string;
  readonly labelNl: string;
  readonly labelEn: string;
  /** As printed at the source, Dutch. */
  readonly period: string | null;
  /** ISO dates, both included; null where the source gives no such end. A single day has the same date twice. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly nature: (typeof natures)[number];
  readonly comparator: Comparator;
  /** The number as printed, in the unit of `unitNote`. */
  readonly printedValue: string;
  /** In `unit`: whole euros, homes, percent. */
  readonly value: number;
  readonly unit: string;
  /** Unit and remarks as collected, Dutch and English mixed. */
  readonly unitNote: string | null;
  readonly noteNl: string | null;
  readonly noteEn: string | null;
  readonly evidence: Evidence;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export const sectorFigureFile = defineFactFile({
  file: "sector-figures.csv",
  key: ["id"],
  columns: {
    id: slug,
    metric: slug,
    series: slug,
    label_nl: textField,
    label_en: textField,
    period: optionalText,
    period_from: orNothing(day),
    period_to: orNothing(day),
    nature: oneOf(natures),
    comparator,
    printed_value: textField,
    value: number(0, 1_000_000_000_000),
    unit: textField,
    unit_note: optionalText,
    note_nl: optionalText,
    note_en: optionalText,
    status: evidence,
    sources: sourceIds,
  },
  toRow: (cells): SectorFigure => ({
    id: cells.id,
    metric: cells.metric,
    series: cells.series,
    labelNl: cells.label_nl,
    labelEn: cells.label_en,
    period: cells.period,
    periodFrom: cells.period_from,
    periodTo: cells.period_to,
    nature: cells.nature,
    comparator: cells.comparator,
    printedValue: cells.printed_value,
    value: cells.value,
    unit: cells.unit,
    unitNote: cells.unit_note,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
    evidence: cells.status,
    status: statusOf(cells.status),
    sources: cells.sources,
  }),
});
