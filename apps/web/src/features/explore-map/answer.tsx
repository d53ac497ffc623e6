"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import pending from "../../design/pending.module.css";
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
  /** The figures are those of what is chosen. */
  readonly current: boolean;
}

/** The answer in one sentence, and the four figures that carry it. */
export const Answer = ({ outcome, selected, shown, waiting, current }: AnswerProps) => {
  const locale = useLocale();
  const t = useTranslations("answer");
  const c = useTranslations("controls");
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
      <p className={pending.note} data-shown={waiting ? "" : undefined} aria-hidden="true">
        {c("updating")}
      </p>
      <div className={current ? undefined : pending.figures} data-testid="figures">
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
      </div>
    </section>
  );
};
