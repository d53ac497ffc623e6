import type { Locale } from "../i18n/routing";
import { dateFormat } from "./kept-formats";

/** "30 januari 2026"; ISO date in. */
export const longDate = (isoDate: string, locale: Locale): string =>
  dateFormat(locale, { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(new Date(isoDate));

/** "14:03"; milliseconds since 1970 in, Dutch time out. */
export const clockTime = (time: number, locale: Locale): string =>
  dateFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  }).format(time);
