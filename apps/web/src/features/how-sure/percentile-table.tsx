import type { Ensemble, HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartTable } from "../../charts/chart-table";
import { euroInWords, wholeNumber } from "../../format/euro";
import styles from "./how-sure.module.css";
import { SureMark } from "./sure-mark";

interface PercentileTableProps {
  readonly ensemble: Ensemble;
  readonly outcome: HowSureOutcome;
}

const amounts = ["shortfall", "surplus", "open"] as const;
const counts = ["homesNotBuilt", "measuresNotDone"] as const;

/** Where the figures of the country lie over the futures, beside the outcome without uncertainty. */
export const PercentileTable = ({ ensemble: { national }, outcome }: PercentileTableProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.table");
  const row = (key: (typeof amounts | typeof counts)[number], words: (value: number) => string) => {
    const { p10, p50, p90, mean } = national[key];
    return { key, label: t(key), cells: [outcome.national[key], p10, p50, p90, mean].map(words) };
  };
  return (
    <div className={styles.table}>
      <p className={styles.tableTitle}>{t("title", { year: String(outcome.vintage.lastYear) })} </p>
      <SureMark outcome={outcome} about="runs" />
      <ChartTable
        caption={t("title", { year: String(outcome.vintage.lastYear) })}
        columns={[t("figure"), t("outcome"), t("p10"), t("p50"), t("p90"), t("mean")]}
        rows={[
          ...amounts.map((key) => row(key, (value) => euroInWords(value, locale))),
          ...counts.map((key) => row(key, (value) => wholeNumber(value, locale))),
        ]}
      />
    </div>
  );
};
