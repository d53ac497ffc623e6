"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { AnswerSentence } from "../../figures/answer-sentence";
import { KeyFigures } from "../../figures/key-figures";
import { PeriodFigures } from "../../figures/period-figures";
import { PeriodSentence } from "../../figures/period-sentence";
import { usePeriodWords } from "../../map/measure-words";
import styles from "./explorer.module.css";
import type { ShownFigures } from "./shown-figures";

interface AnswerProps {
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
  readonly shown: ShownFigures;
  readonly waiting: boolean;
}

/** The answer in one sentence, and the four figures that carry it. */
export const Answer = ({ outcome, selected, shown, waiting }: AnswerProps) => {
  const locale = useLocale();
  const t = useTranslations("answer");
  const periodWords = usePeriodWords();
  const { period, regionsShort } = shown;
  return (
    <section className={styles.answer} aria-busy={waiting}>
      <h1 className={styles.kicker}>
        {t("kicker", {
          vintage: outcome.vintage.labels[locale],
          place: selected ? selected.region.names[locale] : t("country"),
        })}
      </h1>
      {period ? (
        <>
          <PeriodSentence shown={period} selected={selected} regionsShort={regionsShort} />
          <PeriodFigures
            outcome={outcome}
            shown={period}
            during={periodWords({ span: period.span, first: period.first, year: period.figures.year })}
          />
        </>
      ) : (
        <>
          <AnswerSentence outcome={outcome} selected={selected} />
          <KeyFigures outcome={outcome} selected={selected} />
        </>
      )}
    </section>
  );
};
