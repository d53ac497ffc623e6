import { useLocale, useTranslations } from "next-intl";
import { numberFormat } from "../format/kept-formats";
import type { Locale } from "../i18n/routing";
import { measureOf } from "../measures/measures";
import { type MapClass, mapEdgesOf } from "./map-class";
import type { MapReading } from "./map-reading";

interface LegendRanges {
  readonly range: (mapClass: MapClass) => string;
  readonly unit: string;
}

/** What the numbers of a legend count: its words, and what they are divided by. */
const unitOf = ({ measure, breaks: [, , far] }: MapReading) => {
  const { unit } = measureOf(measure);
  if (unit === "euro" && far >= 1e9) return { name: "billion", divisor: 1e9 } as const;
  if (unit === "euro" && far >= 1e6) return { name: "million", divisor: 1e6 } as const;
  return { name: measure, divisor: unit === "share" ? 0.01 : 1 } as const;
};

/** Of the classes -1, 0 and 1. */
const firmSides = ["short", "depends", "over"] as const;

/** The edges of a class in the unit of the legend. `t`: texts of measures; `balance`: texts of the legend. */
export const legendRanges = (
  reading: MapReading,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"measure">>,
  balance: ReturnType<typeof useTranslations<"map.legend">>,
): LegendRanges => {
  const { kind, breaks, period } = reading;
  const { name, divisor } = unitOf(reading);
  const isShare = measureOf(reading.measure).unit === "share";
  const number = numberFormat(locale, { maximumFractionDigits: isShare ? 0 : 3 });
  const shown = (edge: number) => `${number.format(edge / divisor)}${isShare ? percentSign(locale) : ""}`;
  const range = (mapClass: MapClass): string => {
    if (kind === "firm") return t(`firmClass.${firmSides[mapClass + 1] ?? "depends"}`);
    if (mapClass === 0 && kind === "loss") return t(isShare ? "never" : "nothing");
    // A year has no surplus, so the middle class has one edge.
    if (mapClass === 0)
      return period.span === "whole"
        ? balance("balance", { edge: shown(breaks[0]) })
        : t("below", { to: shown(breaks[0]) });
    const { from, to } = mapEdgesOf(kind, mapClass, breaks);
    if (to === null) return t("atLeast", { from: shown(from) });
    return from === 0 ? t("below", { to: shown(to) }) : t("between", { from: shown(from), to: shown(to) });
  };
  return { range, unit: t(`unit.${name}`) };
};

export const useLegendRanges = (reading: MapReading): LegendRanges =>
  legendRanges(reading, useLocale(), useTranslations("measure"), useTranslations("map.legend"));

const percentSign = (locale: string): string => (locale === "nl" ? "\u00a0%" : "%");
