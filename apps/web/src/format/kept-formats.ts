import type { Locale } from "../i18n/routing";
import { numberLocale } from "./number-locale";

/** Makes each format once and keeps it: making one takes many times as long as writing a number or a date with it. */
const kept = <Options, Format>(make: (tag: string, options: Options) => Format) => {
  const made = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(numberLocale(locale), options);
    made.set(key, format);
    return format;
  };
};

/** The number format that these readers expect. */
export const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));

/** The date format that these readers expect. */
export const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
