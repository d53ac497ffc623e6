import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./answer-sentence.module.css";
import type { RichKey, Teller } from "./answer-words";
import { emphasis } from "./emphasis";

const isOfYears = (key: RichKey): key is Extract<RichKey, `sentence.${string}`> => key.startsWith("sentence.");

/** Parts of an answer as they stand on a page: amounts stand out, and tell every euro to who points at them. */
export const useTeller = (): Teller<ReactNode> => {
  const locale = useLocale();
  const answer = useTranslations("answer");
  const years = useTranslations("years");
  return {
    locale,
    answer,
    firm: useTranslations("firm"),
    years: useTranslations("years.sentence"),
    rich: (key, values, exact) => {
      const all = {
        ...values,
        short: emphasis(styles.short, exact.short),
        over: emphasis(styles.over, exact.over),
        open: emphasis(styles.open, exact.open),
        moved: emphasis(styles.open, exact.moved),
        homes: emphasis(styles.homes, exact.homes),
      };
      return isOfYears(key) ? years.rich(key, all) : answer.rich(key, all);
    },
  };
};
