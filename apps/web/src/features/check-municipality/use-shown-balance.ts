import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale } from "next-intl";
import { regionHeadline } from "../../figures/headline";
import { euroInWords } from "../../format/euro";

/** The balance after solidarity, rounded as in the sentence, so that one page never shows two roundings of it. */
export const useShownBalance = (figures: RegionFigures): string => {
  const locale = useLocale();
  const { open, remaining, scale } = regionHeadline(figures);
  return euroInWords(figures.remaining < 0 ? -open : remaining, locale, { scale, sign: "always" });
};
