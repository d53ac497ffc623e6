"use client";

import type { Outcome, YearlyOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import type { Asked } from "../../asking/use-asked";
import { euroInWords, wholeNumber } from "../../format/euro";
import { periodOf, yearIn } from "../../map/map-reading";
import { usePeriodWords } from "../../map/measure-words";
import { isOutcomeMeasure } from "../../measures/measures";
import styles from "./year-control.module.css";

interface YearNotesProps {
  readonly outcome: Outcome;
  readonly yearly: Asked<YearlyOutcome>;
}

/** What figures by year can not say, and what is read out after a change. */
export const YearNotes = ({ outcome, yearly }: YearNotesProps) => {
  const locale = useLocale();
  const t = useTranslations("years");
  const m = useTranslations("measure");
  const { view } = useView();
  const periodWords = usePeriodWords();
  const year = yearIn(yearly.value?.years, view.year);
  if (view.year === null) return <p role="status" className="visually-hidden" />;
  const missing = yearly.value !== null && year === null;
  const words = (amount: number) => euroInWords(amount, locale);
  return (
    <>
      <p className={styles.note}>{isOutcomeMeasure(view.measure) ? t("note") : m(`${view.measure}Period`)}</p>
      {yearly.failed && <p className={styles.note}>{t("failed")}</p>}
      {missing && <p className={styles.note}>{t("missing")}</p>}
      <p role="status" className="visually-hidden">
        {year
          ? t("status", {
              period: periodWords(periodOf({ view, outcome, yearly: yearly.value })),
              shortfall: words(year.shortfall),
              open: words(year.open),
              homes: wholeNumber(year.homesNotBuilt, locale),
            })
          : !yearly.failed && !missing && t("waiting")}
      </p>
    </>
  );
};
