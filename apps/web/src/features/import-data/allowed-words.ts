import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "../../format/bytes";
import { numberFormat } from "../../format/kept-formats";
import { boundaryAllowed } from "./boundary-allowed";
import { type UnitReading, unitReadings } from "./unit-readings";

const fixed = {
  "each once": "once",
  "a date such as 2026-11-30": "date",
  "a code that is not in use": "free",
  "a capacity, a shortfall or surplus, or a balance": "position",
  "a column of capacity, of shortfall and surplus, or of the balance": "position",
  "a row for each place, a column for each figure": "turned",
  "amounts in euro: convert them, or write euro in the header where they are": "unit",
  "ones, thousands, millions or billions, for all years and homes together": "scale",
  "cells that are not merged": "cells",
  "a title": "title",
  'a licence, or "unknown"': "licence",
  "a web address": "web",
} as const;

const range = /^a (whole )?number from (-?[\d.e+]+) to (-?[\d.e+]+)( EUR| \(a fraction.*)?/;

const isFixed = (text: string): text is keyof typeof fixed => Object.hasOwn(fixed, text);

/** What a cell may hold, in the reader's language; lists of codes stand as they are. */
export const useAllowedWords = (): ((allowed: string) => string) => {
  const locale = useLocale();
  const t = useTranslations("own.allowed");
  const digits = (text: string) => numberFormat(locale, { maximumFractionDigits: 6 }).format(Number(text));
  return (allowed) => {
    if (isFixed(allowed)) return t(fixed[allowed]);
    const [, whole, from = "", to = "", unit] = range.exec(allowed) ?? [];
    if (from !== "" && to !== "") {
      const ends = { from: digits(from), to: digits(to) };
      if (unit === " EUR") return t("euro", ends);
      if (unit !== undefined) return t("share", ends);
      return t(whole === undefined ? "number" : "whole", ends);
    }
    const [, floor = "", euros] = /^(?:a (?:whole )?number, )?at least (-?[\d.e+]+)( EUR)?$/.exec(allowed) ?? [];
    if (floor !== "") return t(euros === undefined ? "least" : "leastEuro", { from: digits(floor) });
    if (/^a number(?: EUR)?$/.test(allowed)) return t("any");
    const readings = unitReadings(allowed);
    if (readings !== null) {
      const shown = ({ amount, of }: UnitReading) => `${digits(String(amount))} ${of}`.trim();
      return readings.map((one) => t(`reading.${one.unit}`, { amount: shown(one) })).join("; ");
    }
    const characters = /^a text of at most (\d+) characters$/.exec(allowed)?.[1];
    if (characters !== undefined) return t("text", { count: digits(characters) });
    const bytes = /^at most (\d+) bytes$/.exec(allowed)?.[1];
    if (bytes !== undefined) return t("bytes", { size: fileSize(Number(bytes), locale) });
    const most = /^at most (\d+)$/.exec(allowed)?.[1];
    if (most !== undefined) return t("most", { count: digits(most) });
    const code = /^small letters, digits and dashes, at most (\d+)$/.exec(allowed)?.[1];
    if (code !== undefined) return t("code", { count: code });
    const drawn = boundaryAllowed(allowed);
    if (drawn === null) return allowed;
    return t(
      `boundaries.${drawn.key}`,
      Object.fromEntries(drawn.numbers.map((text, index) => [`n${index}`, digits(text)])),
    );
  };
};
