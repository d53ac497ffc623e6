import type { Locale } from "../i18n/routing";
import { euroExact, euroInWords } from "./euro";
import { numberFormat } from "./kept-formats";
import { MINUS, NBSP } from "./number-locale";

interface Unit {
  readonly kind: "euro" | "count" | "number" | "percent" | "fraction" | "plain";
  /** What stands behind the number, by language. */
  readonly nl?: string;
  readonly en?: string;
}

/** Units as the API writes them. */
const units: Readonly<Record<string, Unit>> = {
  EUR: { kind: "euro" },
  "EUR/year": { kind: "euro", nl: "per jaar", en: "a year" },
  "EUR/month": { kind: "euro", nl: "per maand", en: "a month" },
  "EUR/home": { kind: "euro", nl: "per woning", en: "a home" },
  "EUR/measure": { kind: "euro", nl: "per maatregel", en: "a measure" },
  "EUR/home/month": { kind: "euro", nl: "per woning per maand", en: "a home a month" },
  "EUR/home/year": { kind: "euro", nl: "per woning per jaar", en: "a home a year" },
  "EUR/m2": { kind: "euro", nl: "per m²", en: "per m²" },
  EUR_NOMINAL: { kind: "euro" },
  EUR_NOMINAL_PER_HOME: { kind: "euro", nl: "per woning", en: "a home" },
  EUR_NOMINAL_PER_HOME_PER_MONTH: { kind: "euro", nl: "per woning per maand", en: "a home a month" },
  EUR_KM: { kind: "euro", nl: "maal kilometer", en: "times kilometres" },
  KM: { kind: "count", nl: "km", en: "km" },
  REGIONS: { kind: "count", nl: "regio’s", en: "regions" },
  // Among them a seed, which is no amount.
  COUNT: { kind: "plain" },
  EUR_PER_HOME: { kind: "euro", nl: "per woning", en: "a home" },
  EUR_PER_MONTH: { kind: "euro", nl: "per maand", en: "a month" },
  EUR_PER_HOME_PER_MONTH: { kind: "euro", nl: "per woning per maand", en: "a home a month" },
  EUR_PER_HOME_PER_YEAR: { kind: "euro", nl: "per woning per jaar", en: "a home a year" },
  EUR_PER_YEAR: { kind: "euro", nl: "per jaar", en: "a year" },
  homes: { kind: "count", nl: "woningen", en: "homes" },
  HOMES: { kind: "count", nl: "woningen", en: "homes" },
  "homes/year": { kind: "count", nl: "woningen per jaar", en: "homes a year" },
  measures: { kind: "count", nl: "maatregelen", en: "measures" },
  MEASURES: { kind: "count", nl: "maatregelen", en: "measures" },
  households: { kind: "count", nl: "huishoudens", en: "households" },
  corporations: { kind: "count", nl: "corporaties", en: "corporations" },
  years: { kind: "count", nl: "jaar", en: "years" },
  "kWh/m2": { kind: "number", nl: "kWh per m²", en: "kWh per m²" },
  percent: { kind: "percent" },
  share: { kind: "fraction" },
  rate: { kind: "fraction" },
  fraction: { kind: "fraction" },
  FRACTION: { kind: "fraction" },
  "fraction/year": { kind: "fraction", nl: "per jaar", en: "a year" },
  "fraction of the debt/year": { kind: "fraction", nl: "van de schuld per jaar", en: "of the debt a year" },
  LEVER: { kind: "number" },
  ratio: { kind: "number" },
  RATIO: { kind: "number" },
  "standard deviation of the logarithm": {
    kind: "number",
    nl: "(standaardafwijking van de logaritme)",
    en: "(standard deviation of the logarithm)",
  },
  year: { kind: "plain" },
  YEAR: { kind: "plain" },
};

const decimals = (value: number, digits: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value).replace("-", MINUS);

const numberOf = (value: number, kind: Unit["kind"], locale: Locale): string => {
  switch (kind) {
    case "euro":
      return euroInWords(value, locale);
    case "count":
      return decimals(value, 0, locale);
    case "number":
      return decimals(value, 2, locale);
    case "percent":
      return percentage(value, locale);
    case "fraction":
      return percentage(value * 100, locale);
    case "plain":
      return String(value);
  }
};

/** "3,47 %": percent in, at most two decimals. */
export const percentage = (percent: number, locale: Locale): string =>
  `${decimals(percent, 2, locale)}${locale === "nl" ? NBSP : ""}%`;

/** "43.000 woningen", "€ 19,4 miljard", "1,3 %": a value with its unit as the API names it; unknown units stand behind it. */
export const quantityInWords = (value: number, unit: string, locale: Locale): string => {
  const { number, words } = quantityParts(value, unit, locale);
  return words === "" ? number : `${number} ${words}`;
};

/** The same in two parts, so that the number can be set large and its unit small. */
export const quantityParts = (
  value: number,
  unit: string,
  locale: Locale,
): { readonly number: string; readonly words: string } => {
  const known = units[unit];
  const words = known ? (known[locale] ?? "") : unit;
  return { number: numberOf(value, known?.kind ?? "number", locale), words };
};

/** The same with every euro. */
export const quantityExact = (value: number, unit: string, locale: Locale): string =>
  units[unit]?.kind === "euro" && Number.isInteger(value)
    ? euroExact(value, locale)
    : quantityInWords(value, unit, locale);
