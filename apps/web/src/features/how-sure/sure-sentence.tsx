import type { Ensemble, HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { percent } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import styles from "./how-sure.module.css";

interface SureSentenceProps {
  readonly ensemble: Ensemble;
  readonly outcome: HowSureOutcome;
}

/** The answer in words, and why its middle is not the outcome itself. */
export const SureSentence = ({ ensemble, outcome }: SureSentenceProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.answer");
  const { p10, p50, p90 } = ensemble.national.open;
  const { open } = outcome.national;
  const scale = scaleFor([p90, open]);
  const words = (amount: number) => euroInWords(amount, locale, { scale });
  const exact = (amount: number) => (text: ReactNode) => <strong title={euroExact(amount, locale)}>{text}</strong>;
  return (
    <>
      <p className={styles.sentence} data-testid="sure">
        {t.rich("sentence", {
          low: exact(p10),
          high: exact(p90),
          from: words(p10),
          until: words(p90),
          year: String(outcome.vintage.lastYear),
          chance: percent(ensemble.chanceOfOpen, locale),
        })}
      </p>
      <p data-testid="median">
        {t.rich("median", {
          mid: exact(p50),
          flat: exact(open),
          median: words(p50),
          outcome: words(open),
        })}
      </p>
    </>
  );
};
