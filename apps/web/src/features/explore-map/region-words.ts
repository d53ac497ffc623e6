import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { positionSide } from "../read-figures/sides";

/** How many regions a region gives to, or receives from. */
const partnersOf = (outcome: Outcome, code: string): number =>
  outcome.solidarity.transfers.filter(({ from, to }) => from.code === code || to.code === code).length;

/** "Amersfoort, tekort € 0,8 miljard, ontvangt € 0,1 miljard van 2 regio's, gemodelleerd": what is read out on a region. */
export const useRegionWords = (outcome: Outcome): ((figures: RegionFigures) => string) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const status = useTranslations("status");
  return (figures) => {
    const { region, ownPosition, received, given } = figures;
    const amount = euroInWords(ownPosition, locale, { sign: "never" });
    const count = partnersOf(outcome, region.code);
    let position: string = t("position", { side: positionSide(ownPosition), amount });
    if (received > 0)
      position = t("regionReceives", { region: position, amount: euroInWords(received, locale), count });
    if (given > 0) position = t("regionGives", { region: position, amount: euroInWords(given, locale), count });
    return t("region", { name: region.names[locale], position, status: status(figures.status) });
  };
};
