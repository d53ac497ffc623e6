import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClassList } from "../../map/class-list";
import { useLegendRanges } from "../../map/legend-ranges";
import legend from "../../map/map-legend.module.css";
import type { MapReading } from "../../map/map-reading";
import styles from "./compare.module.css";

interface CompareLegendProps {
  readonly title: string;
  /** The mark that tells where the figures come from. */
  readonly mark: ReactNode;
  /** What the amounts count; default: what the measure counts. */
  readonly unit?: string | undefined;
  readonly reading: MapReading;
  /** What the far ends mean, where the amounts alone do not say it. */
  readonly ends: { readonly low: string; readonly high: string } | null;
}

/** What the colours of one or two maps mean. */
export const CompareLegend = ({ title, mark, unit, reading, ends }: CompareLegendProps) => {
  const t = useTranslations("compare");
  const { unit: usual } = useLegendRanges(reading);
  const { values } = reading;
  const same = ends !== null && [...values.values()].every((value) => value === 0);
  return (
    <div className={styles.legend}>
      <h2 className={styles.legendTitle}>
        {title} {mark} <span className={legend.unit}>{unit ?? usual}</span>
      </h2>
      {same ? (
        <p>{t("none")}</p>
      ) : (
        <ClassList
          reading={reading}
          className={styles.classes}
          itemClassName={styles.class}
          before={(mapClass) =>
            ends !== null && Math.abs(mapClass) === 3 && <b>{mapClass < 0 ? ends.low : ends.high} </b>
          }
        />
      )}
    </div>
  );
};
