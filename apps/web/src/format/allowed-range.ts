import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";
import { MINUS } from "./number-locale";

const range = /^(a whole year, )?(-?\d+(?:\.\d+)?) (to|or) (-?\d+(?:\.\d+)?)(: it holds in all years)?$/;

/** What the API's ranges are made of, in words. */
const words = {
  nl: { to: "tot en met", or: "of", year: "een heel jaar, ", always: ": dit geldt in alle jaren" },
  en: { to: "to", or: "or", year: "a whole year, ", always: ": it holds in all years" },
} as const satisfies Record<Locale, object>;

/** "-3 to 3" as the API says what is allowed, for readers: "−3 tot en met 3". Any other text stays as it is. */
export const allowedRange = (allowed: string, locale: Locale): string => {
  const [, year, from = "", join, to = "", always] = range.exec(allowed) ?? [];
  if (join !== "to" && join !== "or") return allowed;
  const digits = (text: string) =>
    numberFormat(locale, { maximumFractionDigits: 6, useGrouping: year === undefined })
      .format(Number(text))
      .replace("-", MINUS);
  const own = words[locale];
  return [year && own.year, `${digits(from)} ${own[join]} ${digits(to)}`, always && own.always]
    .filter(Boolean)
    .join("");
};
