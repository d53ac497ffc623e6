import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";
import { MINUS } from "./number-locale";

/** "44.500": a count in running text, at most three significant digits. */
export const countInWords = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);

/** "31 %"; share 0..1 in. */
export const percent = (share: number, locale: Locale): string =>
  numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);

/** "134 km" */
export const kilometres = (distance: number, locale: Locale): string =>
  `${numberFormat(locale, { maximumFractionDigits: 0 }).format(distance)}\u00a0km`;

/** "3,2 %": a share that may be small, with at most two significant digits; share 0..1 in. */
export const finePercent = (share: number, locale: Locale): string =>
  numberFormat(locale, { style: "percent", maximumSignificantDigits: 2 }).format(share);

/** "1,4": a ratio. */
export const oneDecimal = (value: number, locale: Locale): string =>
  numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** "32,8 %": a share that stands beside its difference from another; share 0..1 in. */
export const tenths = (share: number, locale: Locale): string =>
  numberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share);

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
