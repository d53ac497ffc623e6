import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../format/count";
import type { Locale } from "../i18n/routing";

/** What is scrapped of a country, a region or a year. */
type Scrapped = Pick<RegionFigures, "homesScrapped" | "measuresScrapped">;

/** Which words there are for it, and the numbers in them; null where nothing was: a higher ambition takes out nothing. */
const tell = (
  { homesScrapped, measuresScrapped }: Scrapped,
  locale: Locale,
): readonly ["homes" | "measures" | "both", Readonly<Record<"homes" | "measures", string>>] | null => {
  const numbers = { homes: countInWords(homesScrapped, locale), measures: countInWords(measuresScrapped, locale) };
  if (homesScrapped > 0) return [measuresScrapped > 0 ? "both" : "homes", numbers];
  return measuresScrapped > 0 ? ["measures", numbers] : null;
};

/** "22.000 afgesproken woningen zijn geschrapt: die komen er ook niet."; null where nothing was. */
export const scrappedWords = (
  t: ReturnType<typeof useTranslations<"answer">>,
  figures: Scrapped,
  locale: Locale,
): string | null => {
  const told = tell(figures, locale);
  return told && t(`scrapped.${told[0]}`, told[1]);
};

/** "waarvan 22.000 geschrapt", under a number that is not built; null where nothing was. */
export const useScrappedNote = (): ((figures: Scrapped) => string | null) => {
  const locale = useLocale();
  const t = useTranslations("figures.scrapped");
  return (figures) => {
    const told = tell(figures, locale);
    return told && t(...told);
  };
};

/** How "not built" follows from other figures, with what was scrapped where something was. */
export const useNotBuiltFormula = (): ((formula: string, scrapped: boolean) => string) => {
  const t = useTranslations("figures.formula");
  return (formula, scrapped) => (scrapped ? `${formula} ${t("scrapped")}` : formula);
};
