import { regionCode, slug, sourceIds } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number, oneOf, optionalText, orNothing, wholeNumberField } from "../csv/fields.js";

/**
 * The little that older studies published about single regions. The model uses only which regions were hit hardest in
 * 2021; the figures are there for comparison.
 */
export interface RegionalEvidence {
  readonly id: string;
  readonly region: string;
  readonly study: string;
  readonly studyYear: number;
  /** Last year that the study looks at. */
  readonly horizon: number;
  /** EUR. */
  readonly task: number | null;
  /** EUR. */
  readonly shortfall: number | null;
  /** 0..100. */
  readonly shareNotFeasiblePercent: number | null;
  /** First year with a shortfall. */
  readonly firstYear: number | null;
  readonly finding: "hardest-hit" | "least-affected" | "named";
  readonly noteNl: string | null;
  readonly noteEn: string | null;
  readonly sources: readonly string[];
}

export const regionalEvidenceFile = defineFactFile({
  file: "regional-evidence.csv",
  key: ["id"],
  columns: {
    id: slug,
    region: regionCode,
    study: slug,
    study_year: wholeNumberField(2000, 2100),
    horizon: wholeNumberField(2000, 2100),
    task_eur: orNothing(wholeNumberField(0)),
    shortfall_eur: orNothing(wholeNumberField(0)),
    share_not_feasible_pct: orNothing(number(0, 100)),
    first_year: orNothing(wholeNumberField(2000, 2100)),
    finding: oneOf(["hardest-hit", "least-affected", "named"]),
    note_nl: optionalText,
    note_en: optionalText,
    sources: sourceIds,
  },
  toRow: (cells): RegionalEvidence => ({
    id: cells.id,
    region: cells.region,
    study: cells.study,
    studyYear: cells.study_year,
    horizon: cells.horizon,
    task: cells.task_eur,
    shortfall: cells.shortfall_eur,
    shareNotFeasiblePercent: cells.share_not_feasible_pct,
    firstYear: cells.first_year,
    finding: cells.finding,
    noteNl: cells.note_nl,
    noteEn: cells.note_en,
    sources: cells.sources,
  }),
});
