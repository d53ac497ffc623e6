import type { FigureStatus } from "@solidariteitskaart/model";
import { slug, sourceIds } from "../csv/codes.js";
import { type Evidence, evidence, statusOf } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { number, oneOf, optionalText, textField } from "../csv/fields.js";

/** A financial ratio and its limit. */
export interface FinancialNorm {
  readonly id: string;
  readonly ratio: "ICR" | "LTV" | "SOLVENCY" | "COVERAGE";
  readonly branch: "social" | "commercial";
  /** Set by the supervisor, or the mean of what corporations keep themselves. */
  readonly kind: "supervisor" | "internal";
  readonly operator: "at-least" | "at-most";
  /** ICR: a ratio; the others: a fraction. */
  readonly limit: number;
  readonly definitionNl: string;
  readonly definitionEn: string;
  readonly evidence: Evidence;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
  readonly sourceNote: string | null;
}

export const normFile = defineFactFile({
  file: "financial-norms.csv",
  key: ["id"],
  columns: {
    id: slug,
    ratio: oneOf(["ICR", "LTV", "SOLVENCY", "COVERAGE"]),
    branch: oneOf(["social", "commercial"]),
    kind: oneOf(["supervisor", "internal"]),
    operator: oneOf(["at-least", "at-most"]),
    limit: number(0, 10),
    definition_nl: textField,
    definition_en: textField,
    status: evidence,
    sources: sourceIds,
    source_note: optionalText,
  },
  toRow: (cells): FinancialNorm => ({
    id: cells.id,
    ratio: cells.ratio,
    branch: cells.branch,
    kind: cells.kind,
    operator: cells.operator,
    limit: cells.limit,
    definitionNl: cells.definition_nl,
    definitionEn: cells.definition_en,
    evidence: cells.status,
    status: statusOf(cells.status),
    sources: cells.sources,
    sourceNote: cells.source_note,
  }),
});
