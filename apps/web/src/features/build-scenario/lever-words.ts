import type { LeverLine } from "@solidariteitskaart/client";
import { euroInWords } from "../../format/euro";
import { MINUS, NBSP, numberLocale } from "../../format/number-locale";
import type { Locale } from "../../i18n/routing";

/** Words that the language gives for units. */
export interface UnitWords {
  readonly point: string;
  readonly perMonth: string;
  readonly perYear: string;
  readonly on: string;
  readonly off: string;
}

/** "0,5 procentpunt", "€ 2 miljard per jaar": a lever's value as it is read. */
export const leverWords = (value: number, unit: LeverLine["unit"], locale: Locale, words: UnitWords): string => {
  const number = new Intl.NumberFormat(numberLocale(locale), { maximumFractionDigits: 2 })
    .format(value)
    .replace("-", MINUS);
  if (unit === "SWITCH") return value === 1 ? words.on : words.off;
  if (unit === "PERCENTAGE_POINT") return `${number}${NBSP}${words.point}`;
  if (unit === "PERCENT") return `${number}${locale === "nl" ? NBSP : ""}%`;
  if (unit === "RATIO") return number;
  const euros = euroInWords(value, locale);
  if (unit === "EUR_PER_MONTH") return `${euros}${NBSP}${words.perMonth}`;
  return unit === "EUR_PER_YEAR" ? `${euros}${NBSP}${words.perYear}` : euros;
};
