"use client";

import type { RegionFigures, YearFigures } from "@solidariteitskaart/client";
import type { Span } from "../address/view-state";
import styles from "./answer-sentence.module.css";
import { periodAnswer, type RegionsShort } from "./answer-words";
import { SentenceParts } from "./sentence-parts";
import { useTeller } from "./use-teller";

export interface ShownPeriod {
  readonly span: Span;
  readonly first: number;
  readonly figures: YearFigures;
}

interface PeriodSentenceProps {
  readonly shown: ShownPeriod;
  /** Whose years; null: the country's. */
  readonly selected: RegionFigures | null;
  /** Regions that fall short in these years. */
  readonly regionsShort: RegionsShort;
}

/** The answer in words for one year, or for the years up to it. */
export const PeriodSentence = ({ shown, selected, regionsShort }: PeriodSentenceProps) => (
  <p className={styles.sentence} data-testid="answer">
    <SentenceParts parts={periodAnswer(useTeller(), shown, selected, regionsShort)} />
  </p>
);
