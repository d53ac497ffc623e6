import type { Locale } from "../i18n/routing";
import { numberLocale } from "./number-locale";

const KILO = 1024;

/** "25 MB", "1,2 kB": the size of a file, as file managers write it. */
export const fileSize = (bytes: number, locale: Locale): string => {
  const [size, unit] =
    bytes >= KILO * KILO ? [bytes / (KILO * KILO), "megabyte"] : [Math.max(bytes / KILO, 0.1), "kilobyte"];
  return new Intl.NumberFormat(numberLocale(locale), {
    style: "unit",
    unit: String(unit),
    unitDisplay: "short",
    maximumFractionDigits: Number(size) < 10 ? 1 : 0,
  }).format(Number(size));
};
