"use client";

import type { YearFigures } from "@solidariteitskaart/client";
import type { Span } from "../address/view-state";
import styles from "./answer-sentence.module.css";
import { type PeriodOwner, periodAnswer, type RegionsShort } from "./answer-words";
import { SentenceParts } from "./sentence-parts";
import { useTeller } from "./use-teller";

export interface ShownPeriod {
  readonly span: Span;
  readonly first: number;
  readonly figures: YearFigures;
}

interface PeriodSentenceProps extends PeriodOwner {
  readonly shown: ShownPeriod;
  /** Regions that fall short in these years. */
  readonly regionsShort: RegionsShort;
}

/** The answer in words for one year, or for the years up to it. */
export const PeriodSentence = ({ shown, selected, national, regionsShort }: PeriodSentenceProps) => (
  <p className={styles.sentence} data-testid="answer">
    <SentenceParts parts={periodAnswer(useTeller(), shown, { selected, national }, regionsShort)} />
  </p>
);
