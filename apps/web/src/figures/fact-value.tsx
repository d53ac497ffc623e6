import type { FigureStatus, SourceLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { quantityExact, quantityParts } from "../format/quantity";
import styles from "./fact-value.module.css";
import { FigureMark } from "./figure-mark";

export interface Fact {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  /** The word beside the value: about, more-than and so on. */
  readonly comparator: string;
  readonly status: FigureStatus;
  readonly sources: readonly SourceLine[];
  readonly note?: { readonly nl: string; readonly en: string } | null;
}

const comparators = ["about", "more-than", "almost", "at-most", "less-than", "from", "until", "average"] as const;

const isComparator = (word: string): word is (typeof comparators)[number] =>
  comparators.some((known) => known === word);

/** "ongeveer", "bijna": how exact the source is; nothing where it gives the figure itself. */
export const useComparator = (): ((comparator: string) => string) => {
  const t = useTranslations("facts.comparator");
  return (comparator) => (isComparator(comparator) ? `${t(comparator)} ` : "");
};

/** A published figure as its source gives it, with the mark that opens where it stands. */
export const FactValue = ({ code, value, unit, comparator, status, sources, note = null }: Fact) => {
  const locale = useLocale();
  const t = useTranslations("facts");
  const word = useComparator();
  const { number, words } = quantityParts(value, unit, locale);
  return (
    <span className={styles.fact} data-fact={code} data-exact={value} title={quantityExact(value, unit, locale)}>
      <span className={styles.word}>{word(comparator)}</span>
      <span className={styles.value}>{number}</span>{" "}
      <span className={styles.tail}>
        {words !== "" && <span className={styles.unit}>{words} </span>}
        <FigureMark status={status} formula={note === null ? t(`formula.${status}`) : note[locale]} sources={sources} />
      </span>
    </span>
  );
};
