"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import pending from "../../design/pending.module.css";
import { AnswerSentence } from "../../figures/answer-sentence";
import { KeyFigures } from "../../figures/key-figures";
import { PeriodFigures } from "../../figures/period-figures";
import { PeriodSentence } from "../../figures/period-sentence";
import { usePeriodWords } from "../../map/measure-words";
import styles from "./explorer.module.css";
import type { ShownFigures } from "./shown-figures";

interface AnswerFiguresProps {
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
  readonly shown: ShownFigures;
  /** The figures are those of what is chosen. */
  readonly current: boolean;
}

interface AnswerProps extends AnswerFiguresProps {
  readonly waiting: boolean;
  /** What belongs right under the sentence. */
  readonly children: ReactNode;
}

const tail = (words: ReactNode) => <span className={styles.tail}>{words}</span>;

/** What the page asks, and the answer in one sentence. */
export const ViewAnswer = ({ outcome, selected, shown, waiting, current, children }: AnswerProps) => {
  const locale = useLocale();
  const t = useTranslations("answer");
  const c = useTranslations("controls");
  const { period, regionsShort } = shown;
  return (
    <section className={styles.answer} aria-busy={waiting}>
      <h1 className={styles.kicker}>
        {t.rich("question", { tail })}{" "}
        <span className={styles.about}>
          {t("kicker", {
            vintage: outcome.vintage.labels[locale],
            place: selected ? selected.region.shortNames[locale] : t("country"),
          })}
        </span>
      </h1>
      <p className={pending.note} data-shown={waiting ? "" : undefined} aria-hidden="true">
        {c("updating")}
      </p>
      <div className={current ? undefined : pending.figures} data-testid="figures">
        {period ? (
          <PeriodSentence shown={period} selected={selected} regionsShort={regionsShort} />
        ) : (
          <AnswerSentence outcome={outcome} selected={selected} hanging={regionsShort.hanging} />
        )}
      </div>
      <div className={styles.under}>{children}</div>
    </section>
  );
};

/** The figures that carry the sentence, each with where it comes from. */
export const AnswerFigures = ({ outcome, selected, shown: { period }, current }: AnswerFiguresProps) => {
  const periodWords = usePeriodWords();
  return (
    <div className={styles.figures}>
      <div className={current ? undefined : pending.figures}>
        {period ? (
          <PeriodFigures
            outcome={outcome}
            shown={period}
            during={periodWords({ span: period.span, first: period.first, year: period.figures.year })}
          />
        ) : (
          <KeyFigures outcome={outcome} selected={selected} />
        )}
      </div>
    </div>
  );
};
