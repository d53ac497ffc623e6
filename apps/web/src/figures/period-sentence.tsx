"use client";

import type { RegionFigures, YearFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Span } from "../address/view-state";
import { countInWords } from "../format/count";
import { euroExact, euroInWords, wholeNumber } from "../format/euro";
import styles from "./answer-sentence.module.css";
import { emphasis } from "./emphasis";
import { hangsOnChoices } from "./firmness/hangs-on-choices";
import { periodHeadline } from "./headline";
import { SentenceParts } from "./sentence-parts";

export interface ShownPeriod {
  readonly span: Span;
  readonly first: number;
  readonly figures: YearFigures;
}

interface PeriodSentenceProps {
  readonly shown: ShownPeriod;
  readonly selected: RegionFigures | null;
  /** Regions that fall short in these years. */
  readonly regionsShort: number;
}

/** The answer in words for one year, or for the years up to it. */
export const PeriodSentence = ({ shown, selected, regionsShort }: PeriodSentenceProps) => {
  const locale = useLocale();
  const t = useTranslations("years.sentence");
  const f = useTranslations("firm");
  const { shortfall, received, open, homesLost, year } = shown.figures;
  const headline = periodHeadline(shown.figures);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const tags = {
    short: emphasis(styles.short, euroExact(shortfall, locale)),
    over: emphasis(styles.over, euroExact(received, locale)),
    open: emphasis(styles.open, euroExact(open, locale)),
    homes: emphasis(styles.homes, wholeNumber(homesLost, locale)),
  };
  const regionName = selected?.region.shortNames[locale] ?? "";
  const years = { span: shown.span, first: String(shown.first), year: String(year) };
  const amount = words(shortfall);
  const nothing = selected ? t("regionNothing", { ...years, region: regionName }) : t("countryNothing", years);
  const short = selected
    ? t.rich("region", { ...tags, ...years, region: regionName, amount })
    : t.rich("country", { ...tags, ...years, count: regionsShort, amount });
  const parts: ReactNode[] = [shortfall === 0 ? nothing : short];
  if (received > 0) parts.push(t.rich("help", { ...tags, amount: words(headline.moved) }));
  if (open > 0) {
    const count = { count: homesLost, words: countInWords(homesLost, locale) };
    parts.push(t.rich("open", { ...tags, ...count, amount: words(headline.open) }));
  } else if (shortfall > 0) parts.push(t.rich("solved", tags));
  if (selected && hangsOnChoices(selected)) parts.push(f("hangs"));
  return (
    <p className={styles.sentence} data-testid="answer">
      <SentenceParts parts={parts} />
    </p>
  );
};
