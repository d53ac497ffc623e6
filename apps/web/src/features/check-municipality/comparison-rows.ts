import { countInWords, finePercent, percent } from "../../format/count";
import { euroExact, euroInWords, wholeNumber } from "../../format/euro";
import type { Locale } from "../../i18n/routing";
import type { ComparedPlace } from "./load-comparison";

type Value = (place: ComparedPlace) => number | null;

interface ComparedRow {
  readonly key: string;
  /** Null: nobody says it of that place. */
  readonly value: Value;
  readonly words: (value: number, locale: Locale) => string;
  /** How far one place is from the first; null where a difference says nothing. */
  readonly difference: ((value: number, locale: Locale) => string) | null;
}

const signed = (value: number, words: string): string => (value > 0 ? `+${words}` : value < 0 ? `−${words}` : words);
const euros = (value: number, locale: Locale): string => euroInWords(value, locale, { sign: "always" });
const plainEuros = (value: number, locale: Locale): string => euroInWords(value, locale);
const count = (value: number, locale: Locale): string => countInWords(value, locale);
const countedDifference = (value: number, locale: Locale): string =>
  signed(value, countInWords(Math.abs(value), locale));

/** What is compared of the region in which a place lies: corporations pay for their task together, by region. */
export const regionRows = [
  { key: "own", value: ({ region }) => region.ownPosition, words: euros, difference: euros },
  {
    key: "perHome",
    value: ({ region }) => region.ownPositionPerHome,
    words: (value, locale) => signed(value, euroExact(Math.abs(value), locale)),
    difference: (value, locale) => signed(value, euroExact(Math.abs(value), locale)),
  },
  { key: "open", value: ({ region }) => region.open, words: plainEuros, difference: euros },
  { key: "openShare", value: ({ region }) => region.openShare, words: finePercent, difference: null },
  { key: "homesLost", value: ({ region }) => region.homesNotBuilt, words: count, difference: countedDifference },
  { key: "homes", value: ({ region }) => region.homes, words: count, difference: null },
] as const satisfies readonly ComparedRow[];

/** What is known of a municipality itself, and its part of its region's figures. */
export const municipalRows = [
  { key: "share", value: ({ share }) => share?.share ?? null, words: finePercent, difference: null },
  { key: "partLost", value: ({ share }) => share?.homesNotBuilt ?? null, words: count, difference: countedDifference },
  { key: "partOpen", value: ({ share }) => share?.open ?? null, words: plainEuros, difference: euros },
  {
    key: "corporationDwellings",
    value: ({ municipality }) => municipality?.corporationDwellings ?? null,
    words: wholeNumber,
    difference: countedDifference,
  },
  {
    key: "corporationShare",
    value: ({ municipality }) => (municipality ? municipality.corporationSharePercent / 100 : null),
    words: percent,
    difference: null,
  },
  {
    key: "inhabitants",
    value: ({ municipality }) => municipality?.inhabitants ?? null,
    words: wholeNumber,
    difference: countedDifference,
  },
] as const satisfies readonly ComparedRow[];
