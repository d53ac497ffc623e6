import type { FigureStatus, Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { SplitAmount } from "../format/split-amount";
import { FigureMark } from "./figure-mark";
import styles from "./key-figures.module.css";

export interface KeyFigure {
  readonly label: string;
  readonly shown: SplitAmount;
  readonly exact: string;
  readonly status: FigureStatus;
  readonly formula: string;
  readonly tone: "short" | "over" | "plain";
  /** The same figure of what it is held against; null where that shows no difference. */
  readonly before?: string | null;
  /** What is in it that a reader would not expect there; null for nothing. */
  readonly note?: string | null;
}

/** What a figure belongs to: the recalculation, with its sources and those of what is published. */
export interface FigureOwner {
  readonly vintage: Pick<Outcome["vintage"], "labels">;
  readonly national: Pick<Outcome["national"], "sources"> & Partial<Pick<Outcome["national"], "publishedSources">>;
}

interface KeyFigureListProps {
  readonly outcome: FigureOwner;
  readonly figures: readonly KeyFigure[];
}

/** Figures in a row, each with what may be claimed of it. */
export const KeyFigureList = ({ outcome, figures }: KeyFigureListProps) => {
  const locale = useLocale();
  const t = useTranslations("figures");
  const { publishedSources = "page" } = outcome.national;
  return (
    <dl className={styles.figures} aria-label={t("heading")}>
      {figures.map(({ label, shown, exact, status, formula, tone, before = null, note = null }) => (
        <div key={label} className={styles.figure} data-tone={tone}>
          <dt className={styles.label}>
            {label}{" "}
            <FigureMark
              status={status}
              formula={formula}
              vintage={outcome.vintage.labels[locale]}
              sources={status === "MODELLED" ? "page" : publishedSources}
            />
          </dt>
          <dd className={styles.value} title={exact}>
            {shown.digits} {shown.unit !== "" && <span className={styles.unit}>{shown.unit}</span>}
          </dd>
          {note !== null && <dd className={styles.before}>{note}</dd>}
          {before !== null && <dd className={styles.before}>{t("before", { amount: before })}</dd>}
        </div>
      ))}
    </dl>
  );
};
