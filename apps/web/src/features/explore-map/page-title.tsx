"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useHangs } from "../../figures/firmness/use-hangs";
import { nationalHeadline } from "../../figures/headline";
import { positionSide } from "../../figures/sides";
import { euroInWords } from "../../format/euro";

interface PageTitleProps {
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
}

/** The title of the page follows what is shown, also when the view changes without loading. */
export const PageTitle = ({ outcome, selected }: PageTitleProps) => {
  const locale = useLocale();
  const t = useTranslations();
  const { words: hangs } = useHangs();
  const headline = nationalHeadline(outcome.national);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const answer = selected
    ? `${t("answer.titleRegion", {
        region: selected.region.shortNames[locale],
        amount: euroInWords(selected.ownPosition, locale, { sign: "never" }),
        side: positionSide(selected.ownPosition),
      })}${hangs(selected)}`
    : t("answer.titleCountry", { shortfall: words(headline.shortfall), open: words(headline.open) });
  return <title>{`${answer} · ${outcome.vintage.labels[locale]} · ${t("site.name")}`}</title>;
};
