"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { titleWords } from "./title-words";

interface PageTitleProps {
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
}

/** The title of the page follows what is shown, also when the view changes without loading. */
export const PageTitle = ({ outcome, selected }: PageTitleProps) => {
  const t = useTranslations();
  const answer = titleWords(t, { outcome, selected, locale: useLocale() });
  return <title>{`${answer} · ${t("site.name")}`}</title>;
};
