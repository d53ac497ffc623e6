import { type FirstEdition, firstEditionOf, firstEditionOfVintage } from "@solidariteitskaart/model/editions";
import type { useTranslations } from "next-intl";
import type { ResultMark } from "../address/result-mark";
import { euroInWords } from "../format/euro";
import type { Locale } from "../i18n/routing";

type Texts = ReturnType<typeof useTranslations<"changed">>;

/**
 * What is said where a link stands for another result than its page shows: which two results, and what was shown then. What
 * the first edition gave for any scenario is not kept; then it is said of the recalculation without changes.
 * @param vintage code of the recalculation that is shown
 */
export const changedWords = (
  t: Texts,
  { given, now }: ResultMark,
  vintage: string,
  locale: Locale,
): readonly [numbers: string, then: string] => {
  const values = ({ open, homesLost, measuresLost }: FirstEdition) => ({
    open: euroInWords(open, locale),
    homes: homesLost,
    measures: measuresLost,
  });
  const [known, plain] = [firstEditionOf(given), firstEditionOfVintage(vintage)];
  if (known) return [t("text", { given, now }), t("first", values(known))];
  return [t("text", { given, now }), plain ? t("unknown", values(plain)) : t("other")];
};
