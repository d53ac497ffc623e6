import type { FigureStatus } from "@solidariteitskaart/model";
import { slug, sourceIds } from "../csv/codes.js";
import { type Evidence, evidence, statusOf } from "../csv/evidence.js";
import { defineFactFile } from "../csv/fact-file.js";
import { oneOf, optionalText, orNothing, textField, wholeNumberField } from "../csv/fields.js";

/** A legal rule about support between corporations, in our own words. */
export interface LegalRule {
  readonly id: string;
  readonly ruleNl: string;
  readonly ruleEn: string;
  /** The rule's number or formula, as text. */
  readonly value: string | null;
  readonly unit: "households" | "fraction" | "formula" | "EUR" | null;
  readonly legalBasis: string;
  /** Year of the text that was read; later changes may exist. Null: not recorded. */
  readonly textYear: number | null;
  readonly evidence: Evidence;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export const legalRuleFile = defineFactFile({
  file: "solidarity-law.csv",
  key: ["id"],
  columns: {
    id: slug,
    rule_nl: textField,
    rule_en: textField,
    value: optionalText,
    unit: orNothing(oneOf(["households", "fraction", "formula", "EUR"])),
    legal_basis: textField,
    text_year: orNothing(wholeNumberField(1900, 2100)),
    status: evidence,
    sources: sourceIds,
  },
  toRow: (cells): LegalRule => ({
    id: cells.id,
    ruleNl: cells.rule_nl,
    ruleEn: cells.rule_en,
    value: cells.value,
    unit: cells.unit,
    legalBasis: cells.legal_basis,
    textYear: cells.text_year,
    evidence: cells.status,
    status: statusOf(cells.status),
    sources: cells.sources,
  }),
});
