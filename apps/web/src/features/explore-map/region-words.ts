import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useHangs } from "../../figures/firmness/use-hangs";
import { positionSide } from "../../figures/sides";
import { euroInWords } from "../../format/euro";
import type { MapReading } from "../../map/map-reading";
import { useMeasureWords, usePeriodWords } from "../../map/measure-words";

/** How many regions a region gives to, or receives from. */
const partnersOf = (outcome: Outcome, code: string): number =>
  outcome.solidarity.transfers.filter(({ from, to }) => from.code === code || to.code === code).length;

/** "tekort € 0,8 miljard, ontvangt € 0,1 miljard van 2 regio's" */
const useBalanceWords = (outcome: Outcome): ((figures: RegionFigures) => string) => {
  const locale = useLocale();
  const t = useTranslations("map");
  return ({ region, ownPosition, received, given }) => {
    const amount = euroInWords(ownPosition, locale, { sign: "never" });
    const count = partnersOf(outcome, region.code);
    const position = t("position", { side: positionSide(ownPosition), amount });
    if (received > 0) return t("regionReceives", { region: position, amount: euroInWords(received, locale), count });
    if (given > 0) return t("regionGives", { region: position, amount: euroInWords(given, locale), count });
    return position;
  };
};

/** "Amersfoort, tekort € 0,8 miljard, ontvangt € 0,1 miljard van 2 regio's, gemodelleerd": what is read out on a region. */
export const useRegionWords = (outcome: Outcome, reading: MapReading): ((figures: RegionFigures) => string) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const v = useTranslations("measure.value");
  const status = useTranslations("status");
  const balance = useBalanceWords(outcome);
  const { long } = useMeasureWords(reading);
  const during = usePeriodWords()(reading.period);
  const { words: hangs } = useHangs();
  const valueWords = (figures: RegionFigures): string => {
    const value = reading.values.get(figures.region.code);
    if (value === undefined) return v("unknown");
    if (reading.period.span !== "whole") return v("during", { period: during, value: long(value) });
    return reading.measure === "balance" ? balance(figures) : long(value);
  };
  return (figures) =>
    t("region", {
      name: figures.region.shortNames[locale],
      // The measure that says how firm it is says it itself.
      position: `${valueWords(figures)}${reading.measure === "firm" ? "" : hangs(figures)}`,
      status: status(figures.status),
    });
};
