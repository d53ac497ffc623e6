"use client";

import type { YearFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { usePeriodWords } from "../../map/measure-words";
import styles from "./panel.module.css";
import type { ShownFigures } from "./shown-figures";

type Amount = "task" | "shortfall" | "received" | "open";

/** The figures of the chosen year, above those of the whole period. */
export const PeriodLines = ({ shown }: { readonly shown: ShownFigures }) => {
  const locale = useLocale();
  const t = useTranslations("years");
  const periodWords = usePeriodWords();
  if (!shown.period) return null;
  const { span, first, figures } = shown.period;
  const amount = (name: Amount, label: string) => [label, euroInWords(figures[name], locale), figures[name]] as const;
  const rows = [
    amount("task", t("figure.task")),
    amount("shortfall", t("figure.shortfall")),
    amount("received", t("received")),
    amount("open", t("figure.open")),
    [t("figure.homesLost"), countInWords(figures.homesNotBuilt, locale), null] as const,
  ];
  return (
    <section aria-labelledby="period-lines" data-testid="period">
      <h3 id="period-lines" className={styles.subheading}>
        {t("panel", { period: periodWords({ span, first, year: figures.year }) })}
      </h3>
      <dl className={styles.details}>
        {rows.map(([label, value, exact]: readonly [string, string, YearFigures[Amount] | null]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd title={exact === null ? undefined : euroExact(exact, locale)}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
