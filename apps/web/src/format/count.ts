import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";
import { MINUS, NBSP } from "./number-locale";

/** "44.500": a count in running text, at most three significant digits. */
export const countInWords = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);

/** A share as Dutch and English write it: with a space before the sign, and without. */
const inPercent = (share: number, locale: Locale, options: Intl.NumberFormatOptions): string => {
  const text = numberFormat(locale, { ...options, style: "percent" }).format(share);
  return locale === "nl" ? text.replace(/\s?%/, `${NBSP}%`) : text;
};

/** "31 %"; share 0..1 in. */
export const percent = (share: number, locale: Locale): string =>
  inPercent(share, locale, { maximumFractionDigits: 0 });

/** "16": a share before another that carries the sign, as in "16 tot 47 %"; share 0..1 in. */
export const percentDigits = (share: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: 0 }).format(share * 100);

/** "134 km" */
export const kilometres = (distance: number, locale: Locale): string =>
  `${numberFormat(locale, { maximumFractionDigits: 0 }).format(distance)}\u00a0km`;

/** "3,2 %": a share that may be small, with at most two significant digits; share 0..1 in. */
export const finePercent = (share: number, locale: Locale): string =>
  inPercent(share, locale, { maximumSignificantDigits: 2 });

/** "1,4": a ratio. */
export const oneDecimal = (value: number, locale: Locale): string =>
  numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** "32,8 %": a share that stands beside its difference from another; share 0..1 in. */
export const tenths = (share: number, locale: Locale): string =>
  inPercent(share, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "+3,2": a difference between two shares, in percentage points; shares 0..1 in. */
export const points = (difference: number, locale: Locale): string => {
  const rounded = Math.round(difference * 1000) / 10 + 0;
  if (rounded === 0) return "0";
  return `${rounded < 0 ? MINUS : "+"}${oneDecimal(Math.abs(rounded), locale)}`;
};

/** "+19.900": a difference between two counts, at most three significant digits. */
export const countedDifference = (difference: number, locale: Locale): string => {
  if (difference === 0) return "0";
  return `${difference < 0 ? MINUS : "+"}${countInWords(Math.abs(difference), locale)}`;
};
