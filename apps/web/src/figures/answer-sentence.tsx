import type { NationalFigures, Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { countInWords } from "../format/count";
import { euroExact, euroInWords, wholeNumber } from "../format/euro";
import styles from "./answer-sentence.module.css";
import { emphasis } from "./emphasis";
import { hangsOnChoices } from "./firmness/hangs-on-choices";
import { type Headline, nationalHeadline, regionHeadline } from "./headline";
import { useScrappedWords } from "./scrapped";
import { SentenceParts } from "./sentence-parts";

interface Wording {
  readonly headline: Headline;
  readonly exact: {
    readonly shortfall: number;
    readonly surplus: number;
    readonly moved: number;
    readonly open: number;
    readonly homes: number;
  };
}

const useWording = ({ headline, exact }: Wording) => {
  const locale = useLocale();
  const t = useTranslations("answer");
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const tags = {
    short: emphasis(styles.short, euroExact(exact.shortfall, locale)),
    over: emphasis(styles.over, euroExact(exact.surplus, locale)),
    open: emphasis(styles.open, euroExact(exact.open, locale)),
    moved: emphasis(styles.open, euroExact(exact.moved, locale)),
    homes: emphasis(styles.homes, wholeNumber(exact.homes, locale)),
  };
  return { t, locale, words, tags };
};

const NationalSentence = ({ national, year }: { readonly national: NationalFigures; readonly year: number }) => {
  const headline = nationalHeadline(national);
  const { shortfall, surplus, moved, open, homesLost } = national;
  const { t, locale, words, tags } = useWording({
    headline,
    exact: { shortfall, surplus, moved, open, homes: homesLost },
  });
  const scrapped = useScrappedWords()(national);
  const count = national.regionsWithShortfall;
  const years = String(year);
  const parts: ReactNode[] = [
    shortfall > 0
      ? t.rich("national.shortfall", { ...tags, count, year: years, amount: words(headline.shortfall) })
      : t("national.noShortfall", { year: years }),
    surplus > 0 ? t.rich("national.surplus", { ...tags, amount: words(headline.surplus) }) : t("national.noSurplus"),
  ];
  if (open > 0) {
    if (surplus > 0 && moved === 0) parts.push(t("national.nothingMoved"));
    else if (moved < surplus) parts.push(t("national.partMoved", { amount: words(headline.moved) }));
    parts.push(
      t.rich("national.open", { ...tags, amount: words(headline.open), count: countInWords(homesLost, locale) }),
    );
  } else if (shortfall > 0) parts.push(t.rich(scrapped === null ? "national.solved" : "national.solvedRest", tags));
  if (scrapped !== null) parts.push(scrapped);
  return <SentenceParts parts={parts} />;
};

interface RegionSentenceProps {
  readonly figures: RegionFigures;
  readonly year: number;
  /** What to call the region; its short name when left out. */
  readonly name?: string;
}

/** The answer for one region. */
export const RegionSentence = ({ figures, year, name }: RegionSentenceProps) => {
  const headline = regionHeadline(figures);
  const { shortfall, surplus, given, received, open, remaining, homesLost } = figures;
  const exact =
    shortfall > 0
      ? { shortfall, surplus: received, moved: received, open, homes: homesLost }
      : { shortfall: given, surplus, moved: given, open: remaining, homes: homesLost };
  const { t, locale, words, tags } = useWording({ headline, exact });
  const scrapped = useScrappedWords()(figures);
  const f = useTranslations("firm");
  const last = [...(hangsOnChoices(figures) ? [f("hangs")] : []), ...(scrapped === null ? [] : [scrapped])];
  const names = { region: name ?? figures.region.shortNames[locale], year: String(year) };
  if (shortfall === 0 && surplus === 0) return <SentenceParts parts={[t("region.balance", names), ...last]} />;
  if (shortfall === 0) {
    return (
      <SentenceParts
        parts={[
          t.rich("region.surplus", { ...tags, ...names, amount: words(headline.surplus) }),
          given > 0 ? t.rich("region.given", { ...tags, amount: words(headline.moved) }) : t("region.givenNothing"),
          ...(given > 0 && remaining > 0
            ? [t.rich("region.remaining", { ...tags, amount: words(headline.remaining) })]
            : []),
          ...last,
        ]}
      />
    );
  }
  return (
    <SentenceParts
      parts={[
        t.rich("region.shortfall", { ...tags, ...names, amount: words(headline.shortfall) }),
        received > 0
          ? t.rich("region.received", { ...tags, amount: words(headline.moved) })
          : t("region.receivedNothing"),
        open > 0
          ? t.rich("region.open", { ...tags, amount: words(headline.open), count: countInWords(homesLost, locale) })
          : t.rich("region.solved", tags),
        ...last,
      ]}
    />
  );
};

interface AnswerSentenceProps {
  readonly outcome: Pick<Outcome, "national" | "vintage">;
  readonly selected: RegionFigures | null;
}

/** The answer in words, computed from the figures shown: never a slogan. */
export const AnswerSentence = ({ outcome, selected }: AnswerSentenceProps) => {
  const year = outcome.vintage.lastYear;
  return (
    <p className={styles.sentence} data-testid="answer">
      {selected ? (
        <RegionSentence figures={selected} year={year} />
      ) : (
        <NationalSentence national={outcome.national} year={year} />
      )}
    </p>
  );
};
