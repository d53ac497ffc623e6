import type { Locale } from "../i18n/routing";

const tags: Readonly<Record<Locale, string>> = { nl: "nl-NL", en: "en-GB" };

/** The Intl tag whose grouping, decimal sign and dates the readers of a language expect. */
export const numberLocale = (locale: Locale): string => tags[locale];

/** The minus sign of typography; a hyphen is too short beside figures. */
export const MINUS = "\u2212";
/** Keeps a currency sign, an amount and its unit on one line. */
export const NBSP = "\u00a0";
