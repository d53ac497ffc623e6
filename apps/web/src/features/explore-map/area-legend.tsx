"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import { CHOICE_MARK, hangsOnChoices } from "../../figures/firmness/hangs-on-choices";
import { useHangs } from "../../figures/firmness/use-hangs";
import { useNotBuiltFormula } from "../../figures/scrapped";
import { useLegendRanges } from "../../map/legend-ranges";
import map from "../../map/map.module.css";
import { classesOf, classWord, type MapClass } from "../../map/map-class";
import styles from "../../map/map-legend.module.css";
import { classIn, type MapReading } from "../../map/map-reading";
import { usePeriodWords } from "../../map/measure-words";

interface AreaLegendProps {
  readonly outcome: Outcome;
  readonly reading: MapReading;
  readonly onHover: (mapClass: MapClass | null) => void;
}

const useTitle = ({ measure, period }: MapReading): string => {
  const t = useTranslations("measure");
  const during = usePeriodWords()(period);
  return `${t(`title.${measure}`, { span: period.span })} ${during}`;
};

/** What the colours mean: the edges between classes, and the regions that each class holds. */
export const AreaLegend = ({ outcome, reading, onHover }: AreaLegendProps) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const m = useTranslations("measure");
  const f = useTranslations("firm");
  const notBuiltFormula = useNotBuiltFormula();
  const { sign } = useHangs();
  const title = useTitle(reading);
  const during = usePeriodWords()(reading.period);
  const { range, unit } = useLegendRanges(reading);
  const { kind, measure, period } = reading;
  const regions = outcome.regions.nodes;
  const { homesScrapped, measuresScrapped } = outcome.national;
  const isScrapped =
    (measure === "homesLost" && homesScrapped > 0) || (measure === "measuresLost" && measuresScrapped > 0);
  // A year has no surplus: classes above zero would stand empty.
  const classes = classesOf[kind].filter((one) => kind !== "balance" || period.span === "whole" || one <= 0);
  return (
    <section aria-labelledby="legend-areas">
      <h2 id="legend-areas" className={styles.title}>
        {title}{" "}
        <FigureMark
          status={regions[0]?.status ?? "MODELLED"}
          formula={notBuiltFormula(
            m(`formula.${measure}`, { period: during, base: String(outcome.vintage.firstYear) }),
            isScrapped,
          )}
          vintage={outcome.vintage.labels[locale]}
          sources="page"
        />
        <span className={styles.unit}>{unit}</span>
        {regions.some(hangsOnChoices) && <span className={styles.unit}>{`${CHOICE_MARK} ${f("mark")}`}</span>}
      </h2>
      <ul className={styles.classes}>
        {classes.map((mapClass) => {
          const held = regions.filter(({ region }) => classIn(reading, region.code) === mapClass);
          const names = held.map((one) => `${one.region.shortNames[locale]}${sign(one)}`).join(", ");
          return (
            <li
              key={mapClass}
              className={styles.class}
              data-side={Math.sign(mapClass)}
              onPointerEnter={() => onHover(mapClass)}
              onPointerLeave={() => onHover(null)}
            >
              <svg className={styles.swatch} width="22" height="14" aria-hidden="true" focusable="false">
                <g className={map.swatch} data-class={classWord(kind, mapClass)}>
                  <rect width="22" height="14" className={styles.fill} />
                </g>
              </svg>
              <span className={styles.range}>
                {mapClass === -3 && <b>{t("shortfallSide")} </b>}
                {mapClass === 3 && kind === "balance" && <b>{t("surplusSide")} </b>}
                {range(mapClass)}
              </span>
              <span className={styles.held}>{names === "" ? t("none") : names}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
