import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";

const KILO = 1024;
const MEGA = KILO * KILO;

/** "25 MB", "1,2 kB": the size of a file, as file managers write it. */
export const fileSize = (bytes: number, locale: Locale): string => {
  const isLarge = bytes >= MEGA;
  const size = isLarge ? bytes / MEGA : Math.max(bytes / KILO, 0.1);
  return numberFormat(locale, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
};
