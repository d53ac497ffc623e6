import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import map from "../../map/map.module.css";
import { classesOf } from "../../map/map-class";
import type { MapReading } from "../../map/map-reading";
import { classWord } from "./area-layer";
import styles from "./compare.module.css";
import { useLegendRanges } from "./legend-ranges";
import legend from "./map-legend.module.css";

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
  const { range, unit: usual } = useLegendRanges(reading);
  const { kind, values } = reading;
  const classes = kind === "loss" ? classesOf.loss.toReversed() : classesOf.balance;
  const same = ends !== null && [...values.values()].every((value) => value === 0);
  return (
    <div className={styles.legend}>
      <h2 className={styles.legendTitle}>
        {title} {mark} <span className={legend.unit}>{unit ?? usual}</span>
      </h2>
      {same ? (
        <p>{t("none")}</p>
      ) : (
        <ul className={styles.classes}>
          {classes.map((mapClass) => (
            <li key={mapClass} className={styles.class}>
              <svg className={legend.swatch} width="22" height="14" aria-hidden="true" focusable="false">
                <g className={map.swatch} data-class={classWord(kind, mapClass)}>
                  <rect width="22" height="14" className={legend.fill} />
                </g>
              </svg>
              <span className={legend.range}>
                {ends !== null && mapClass === -3 && <b>{ends.low} </b>}
                {ends !== null && mapClass === 3 && <b>{ends.high} </b>}
                {range(mapClass)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
