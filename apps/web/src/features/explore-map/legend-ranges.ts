import { useLocale, useTranslations } from "next-intl";
import { numberFormat } from "../../format/kept-formats";
import { type MapClass, mapEdgesOf } from "../../map/map-class";
import type { MapReading } from "../../map/map-reading";

interface LegendRanges {
  readonly range: (mapClass: MapClass) => string;
  readonly unit: string;
}

/** What the numbers of a legend count. */
const unitOf = ({ measure, breaks: [, , far] }: MapReading) => {
  if (measure === "balance") return far >= 1e9 ? "billion" : "million";
  const others = {
    perHome: "euro",
    openShare: "share",
    homesLost: "homes",
    measuresLost: "measures",
    chance: "chance",
  };
  return others[measure] as "euro" | "share" | "homes" | "measures" | "chance";
};

const divisors: Readonly<Record<string, number>> = { billion: 1e9, million: 1e6, share: 0.01, chance: 0.01 };

/** The edges of a class in the unit of the legend. */
export const useLegendRanges = (reading: MapReading): LegendRanges => {
  const locale = useLocale();
  const t = useTranslations("measure");
  const balance = useTranslations("map.legend");
  const { kind, breaks, period } = reading;
  const unit = unitOf(reading);
  const isShare = unit === "share" || unit === "chance";
  const number = numberFormat(locale, { maximumFractionDigits: isShare ? 0 : 3 });
  const shown = (edge: number) => `${number.format(edge / (divisors[unit] ?? 1))}${isShare ? percentSign(locale) : ""}`;
  const range = (mapClass: MapClass): string => {
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
  return { range, unit: t(`unit.${unit}`) };
};

const percentSign = (locale: string): string => (locale === "nl" ? "\u00a0%" : "%");
