import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";
import { MINUS, NBSP } from "./number-locale";
import { type Scale, scaleFor, stepOf, unitWord } from "./scale";

type Sign = "auto" | "always" | "never";

const signOf = (value: number, sign: Sign): string => {
  if (sign === "never" || value === 0) return "";
  if (value < 0) return MINUS;
  return sign === "always" ? "+" : "";
};

const withEuro = (digits: string, sign: string, locale: Locale): string => {
  const space = locale === "nl" ? NBSP : "";
  return sign === "" ? `€${space}${digits}` : `${sign}${locale === "nl" ? NBSP : ""}€${space}${digits}`;
};

/** Rounds to what the scale can show; -0 becomes 0. EUR in, EUR out. */
export const onScale = (amount: number, scale: Scale): number => Math.round(amount / stepOf(scale)) * stepOf(scale) + 0;

const digitsOn = (amount: number, scale: Scale, locale: Locale, keepZeros: boolean): string =>
  numberFormat(locale, {
    minimumFractionDigits: keepZeros ? scale.decimals : 0,
    maximumFractionDigits: scale.decimals,
  }).format(Math.abs(amount) / scale.unit);

export interface EuroOptions {
  /** Shared with the amounts it is read together with; default: its own. */
  readonly scale?: Scale;
  readonly sign?: Sign;
  /** Keep "1,70" so that a column lines up; running text drops the zero. */
  readonly keepZeros?: boolean;
}

/** "€ 19,4 miljard", at most three significant digits, unit in words. EUR in. */
export const euroInWords = (amount: number, locale: Locale, options: EuroOptions = {}): string => {
  const scale = options.scale ?? scaleFor([amount]);
  const rounded = onScale(amount, scale);
  const shown = rounded === 0 ? "0" : digitsOn(rounded, scale, locale, options.keepZeros ?? false);
  const word = rounded === 0 ? "" : unitWord(scale, locale);
  const text = withEuro(shown, signOf(rounded, options.sign ?? "auto"), locale);
  return word === "" ? text : `${text}${NBSP}${word}`;
};

/** "€ 19.400.000.000": every euro, for tables and titles. */
export const euroExact = (amount: number, locale: Locale, sign: Sign = "auto"): string =>
  withEuro(wholeNumber(Math.abs(amount), locale), signOf(amount, sign), locale);

/** Digits alone, "−19.400.000.000", for columns whose heading names the unit. */
export const euroDigits = (amount: number, locale: Locale, sign: Sign = "auto"): string =>
  `${signOf(amount, sign)}${wholeNumber(Math.abs(amount), locale)}`;

const labelOn =
  (scale: Scale) =>
  (amount: number, locale: Locale): string => {
    const rounded = onScale(amount, scale);
    return rounded === 0 ? "0" : `${signOf(rounded, "always")}${digitsOn(rounded, scale, locale, true)}`;
  };

/** "−6,1": the amount in billions with one decimal, for labels on the map. */
export const billionsLabel = labelOn({ name: "billion", unit: 1e9, decimals: 1 });

/** "−612": the amount in whole millions. */
export const millionsLabel = labelOn({ name: "million", unit: 1e6, decimals: 0 });

/** "1.234": the amount in whole millions without a plus, for axes whose heading names the unit. */
export const millionsDigits = (amount: number, locale: Locale): string =>
  `${signOf(Math.round(amount / 1e6), "auto")}${wholeNumber(Math.abs(amount / 1e6), locale)}`;

/** "€ 12,50": a small amount to the cent. */
export const euroCents = (amount: number, locale: Locale): string =>
  numberFormat(locale, { style: "currency", currency: "EUR" }).format(amount);

/** "44.482" */
export const wholeNumber = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
