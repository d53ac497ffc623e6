import { numberFormat } from "../../format/kept-formats";
import { NBSP } from "../../format/number-locale";
import type { Locale } from "../../i18n/routing";

/** "852 kB": bytes in, at most three digits. */
export const downloadSize = (bytes: number, locale: Locale): string => {
  const [amount, unit] = bytes >= 999_500 ? [bytes / 1e6, "MB"] : [bytes / 1e3, "kB"];
  const digits = numberFormat(locale, {
    maximumFractionDigits: unit === "MB" ? 1 : 0,
    minimumFractionDigits: 0,
  }).format(Math.max(amount, unit === "kB" ? 1 : 0));
  return `${digits}${NBSP}${unit}`;
};
