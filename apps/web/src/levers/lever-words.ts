import type { LeverLine } from "@solidariteitskaart/client";
import { euroInWords } from "../format/euro";
import { numberFormat } from "../format/kept-formats";
import { MINUS, NBSP } from "../format/number-locale";
import type { Locale } from "../i18n/routing";

/** Words that the language gives for units. */
export interface UnitWords {
  readonly point: string;
  readonly perMonth: string;
  readonly perYear: string;
  readonly on: string;
  readonly off: string;
}

/** Below one a third decimal: values beside each other would look the same. */
const plainNumber = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: Math.abs(value) < 1 ? 3 : 2 })
    .format(value)
    .replace("-", MINUS);

/** "0,5", "30 %", "€ 10 miljard": an end of a lever's range, where the unit stands nearby already. */
export const shortWords = (value: number, unit: LeverLine["unit"], locale: Locale): string => {
  if (unit === "PERCENT") return `${plainNumber(value, locale)}${locale === "nl" ? NBSP : ""}%`;
  return unit.startsWith("EUR") ? euroInWords(value, locale) : plainNumber(value, locale);
};

/** "0,5 procentpunt", "€ 2 miljard per jaar": a lever's value as it is read. */
export const leverWords = (value: number, unit: LeverLine["unit"], locale: Locale, words: UnitWords): string => {
  if (unit === "SWITCH") return value === 1 ? words.on : words.off;
  const short = shortWords(value, unit, locale);
  if (unit === "PERCENTAGE_POINT") return `${short}${NBSP}${words.point}`;
  if (unit === "EUR_PER_MONTH") return `${short}${NBSP}${words.perMonth}`;
  return unit === "EUR_PER_YEAR" ? `${short}${NBSP}${words.perYear}` : short;
};
