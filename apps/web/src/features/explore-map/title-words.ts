import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import type { useTranslations } from "next-intl";
import { hangsOnChoices } from "../../figures/firmness/hangs-on-choices";
import { nationalHeadline } from "../../figures/headline";
import { positionSide } from "../../figures/sides";
import { euroInWords } from "../../format/euro";
import type { Locale } from "../../i18n/routing";

interface Shown {
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
  readonly locale: Locale;
}

type Texts = ReturnType<typeof useTranslations<never>>;

/** The answer in a few words. `t`: all texts. */
export const answerTitle = (t: Texts, { outcome, selected, locale }: Shown): string => {
  const headline = nationalHeadline(outcome.national);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const region = selected
    ? t("answer.titleRegion", {
        region: selected.region.shortNames[locale],
        amount: euroInWords(selected.ownPosition, locale, { sign: "never" }),
        side: positionSide(selected.ownPosition),
      })
    : null;
  const hangs = selected && hangsOnChoices(selected) ? `, ${t("firm.mark")}` : "";
  return region === null
    ? t("answer.titleCountry", { shortfall: words(headline.shortfall), open: words(headline.open) })
    : `${region}${hangs}`;
};

/** The answer with its recalculation, as a title: of the page, and of a link to it. */
export const titleWords = (t: Texts, shown: Shown): string =>
  `${answerTitle(t, shown)} · ${shown.outcome.vintage.labels[shown.locale]}`;
