import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import styles from "./chart.module.css";
import { ChartTable, type ChartTableData } from "./chart-table";

interface ChartFrameProps {
  readonly title: string;
  /** Unit and period: "miljoen euro per jaar, prijzen van 2025". */
  readonly unit: string;
  /** The mark that says status and source of the figures. */
  readonly mark: ReactNode;
  /** The same figures as a table; left out only where the chart is a table itself. */
  readonly table?: ChartTableData;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its title, unit, status and source, and the figures it is drawn from. */
export const ChartFrame = ({ title, unit, mark, table, note, children }: ChartFrameProps) => {
  const t = useTranslations("charts");
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <span id={id} className={styles.title}>
          {title}
        </span>{" "}
        {mark}
        <span className={styles.unit}>{unit}</span>
      </figcaption>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {table !== undefined && (
        <details className={styles.details}>
          <summary>{t("asTable")}</summary>
          <ChartTable caption={`${title}, ${unit}`} {...table} />
        </details>
      )}
    </figure>
  );
};
