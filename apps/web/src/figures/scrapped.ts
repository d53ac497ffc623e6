import type { RegionFigures } from "@solidariteitskaart/client";
import type { useTranslations } from "next-intl";
import { countInWords } from "../format/count";
import type { Locale } from "../i18n/routing";

type Counts = Pick<RegionFigures, "homesLost" | "homesScrapped" | "measuresScrapped">;

/** What a lower ambition took out of the agreements; a higher one takes out nothing. */
const scrappedOf = ({ homesScrapped, measuresScrapped }: Omit<Counts, "homesLost">) => ({
  homes: Math.max(0, homesScrapped),
  measures: Math.max(0, measuresScrapped),
});

/** Homes that were agreed and do not come: there is no money for them, or they were scrapped. */
export const notBuiltOf = (figures: Counts): number => figures.homesLost + scrappedOf(figures).homes;

/** "22.000 afgesproken woningen zijn geschrapt: die komen er ook niet."; null where nothing was. */
export const scrappedWords = (
  t: ReturnType<typeof useTranslations<"answer">>,
  figures: Counts,
  locale: Locale,
): string | null => {
  const { homes, measures } = scrappedOf(figures);
  const words = { homes: countInWords(homes, locale), measures: countInWords(measures, locale) };
  if (homes > 0) return t(measures > 0 ? "scrapped.both" : "scrapped.homes", words);
  return measures > 0 ? t("scrapped.measures", words) : null;
};
