import { type Comparator, comparator, slug, sourceIds } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { oneOf, optionalText, textField } from "../csv/fields.js";

const units = [
  "EUR",
  "EUR/month",
  "EUR/home/month",
  "percent",
  "homes",
  "homes/year",
  "households",
  "measures",
  "kWh/m2",
  "year",
  "date",
  "boolean",
  "text",
] as const;

/** What the minister's letter of January 2026 says, in our own words. */
export interface Claim {
  readonly id: string;
  /** Heading in the letter, Dutch. */
  readonly section: string;
  readonly topic: string;
  /** As the letter means it: "19400000000", "true", "2027-12-31", or words where `unit` is "text". */
  readonly value: string;
  /** The same as a number, where it is one. */
  readonly amount: number | null;
  readonly unit: (typeof units)[number];
  /** What the unit counts or is a share of: "investments". */
  readonly unitOf: string | null;
  readonly period: string | null;
  readonly comparator: Comparator;
  readonly textNl: string;
  readonly textEn: string;
  readonly sources: readonly string[];
}

const notNumeric: readonly string[] = ["date", "boolean", "text"];

export const claimFile = defineFactFile({
  file: "letter-claims.csv",
  key: ["id"],
  columns: {
    id: slug,
    section: textField,
    topic: slug,
    value: textField,
    unit: oneOf(units),
    unit_of: optionalText,
    period: optionalText,
    comparator,
    text_nl: textField,
    text_en: textField,
    sources: sourceIds,
  },
  toRow: (cells): Claim => ({
    id: cells.id,
    section: cells.section,
    topic: cells.topic,
    value: cells.value,
    amount: notNumeric.includes(cells.unit) ? null : Number(cells.value),
    unit: cells.unit,
    unitOf: cells.unit_of,
    period: cells.period,
    comparator: cells.comparator,
    textNl: cells.text_nl,
    textEn: cells.text_en,
    sources: cells.sources,
  }),
});
