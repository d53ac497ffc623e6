import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { chartFrameHref, chartHref } from "../address/chart-href";
import type { TableData } from "../design/stacked-table";
import { TakeAlong } from "../figures/take-along";
import styles from "./chart.module.css";
import { ChartTable } from "./chart-table";
import { type HeldFigures, heldFigures } from "./held-figures";

interface ChartPlace {
  readonly name: string;
  /** Stands beside each of its figures in a file. */
  readonly remark: string | undefined;
}

export interface ChartFrameProps {
  /** In the address of its picture: letters alone. */
  readonly name: string;
  /** Path and query of the page that draws it; null where no address gives the same chart again. */
  readonly at: string | null;
  readonly title: string;
  /** Unit and period: "miljoen euro per jaar, prijzen van 2025". */
  readonly unit: string;
  /** The mark that says status and source of the figures. */
  readonly mark: ReactNode;
  /** The same figures as a table; left out only where the chart is a table itself. */
  readonly table?: TableData;
  /** The figures of a file, where what is drawn has none. */
  readonly figures?: () => HeldFigures;
  readonly note?: ReactNode;
  /** Its figures are of regions: a picture says what carries those, as the page does. */
  readonly regional?: boolean;
  /** The place that all its figures are of: away from its page nothing else names it. */
  readonly place?: ChartPlace;
  readonly children: ReactNode;
}

/** A chart with its title, unit, status and source, and the figures it is drawn from. */
export const ChartFrame = (props: ChartFrameProps) => {
  const { name, at, title, unit, mark, table, figures, note, regional = false, place, children } = props;
  const t = useTranslations("charts");
  const id = useId();
  return (
    <figure
      id={`chart-${name}`}
      data-chart={name}
      data-regional={regional ? "" : undefined}
      data-place={place?.name}
      data-remark={place?.remark}
      data-figures={figures && heldFigures(figures)}
      className={styles.figure}
      aria-labelledby={id}
    >
      <figcaption className={styles.caption}>
        <span id={id} data-title="" className={styles.title}>
          {title}
        </span>{" "}
        {mark}
        <span data-unit="" className={styles.unit}>
          {unit}
        </span>
      </figcaption>
      {children}
      {note !== undefined && (
        <p data-note="" className={styles.note}>
          {note}
        </p>
      )}
      {table !== undefined && (
        <details className={styles.details}>
          <summary>{t("asTable")}</summary>
          <ChartTable caption={`${title}, ${unit}`} {...table} />
        </details>
      )}
      {at !== null && (
        <TakeAlong
          files={{
            png: chartHref(at, name, "png"),
            svg: chartHref(at, name, "svg"),
            csv: chartHref(at, name, "csv"),
          }}
          name={name}
          frame={chartFrameHref(at, name)}
          link={`${at}#chart-${name}`}
          title={title}
        />
      )}
    </figure>
  );
};
