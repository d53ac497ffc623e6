"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { numberLocale } from "../../format/number-locale";
import { FigureMark } from "../read-figures/figure-mark";
import { arrowPath, widthFor } from "./arrow-shape";
import { type BalanceClass, balanceClasses, type ClassBreaks, classOf, edgesOf } from "./class-breaks";
import { curveBetween } from "./flow-curve";
import { flowSamples } from "./flow-samples";
import { chooseFlows, largestAmount, WIDEST_FLOW } from "./flows-to-draw";
import map from "./map.module.css";
import styles from "./map-legend.module.css";
import { useView } from "./view-context";

interface MapLegendProps {
  readonly outcome: Outcome;
  readonly breaks: ClassBreaks;
  readonly onHover: (balanceClass: BalanceClass | null) => void;
}

const useRange = (breaks: ClassBreaks) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const unit = breaks[2] >= 1e9 ? 1e9 : 1e6;
  const number = new Intl.NumberFormat(numberLocale(locale), { maximumFractionDigits: 3 });
  const shown = (edge: number) => number.format(edge / unit);
  const range = (balanceClass: BalanceClass): string => {
    if (balanceClass === 0) return t("balance", { edge: shown(breaks[0]) });
    const { from, to } = edgesOf(balanceClass, breaks);
    return to === null ? t("atLeast", { from: shown(from) }) : t("between", { from: shown(from), to: shown(to) });
  };
  return { range, unit: t(unit === 1e9 ? "unit" : "unitMillion") };
};

const AreaLegend = ({ outcome, breaks, onHover }: MapLegendProps) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const formula = useTranslations("figures")("formula.position", {
    year: String(outcome.vintage.lastYear),
    base: String(outcome.vintage.firstYear),
  });
  const { range, unit } = useRange(breaks);
  const regions = outcome.regions.nodes;
  return (
    <section className={styles.areas} aria-labelledby="legend-areas">
      <h2 id="legend-areas" className={styles.title}>
        {t("title", { year: String(outcome.vintage.lastYear) })}{" "}
        <FigureMark
          status={regions[0]?.status ?? "MODELLED"}
          formula={formula}
          vintage={outcome.vintage.labels[locale]}
          sources={outcome.national.sources}
        />
        <span className={styles.unit}>{unit}</span>
      </h2>
      <ul className={styles.classes}>
        {balanceClasses.map((balanceClass) => {
          const held = regions.filter(({ ownPosition }) => classOf(ownPosition, breaks) === balanceClass);
          const names = held.map(({ region }) => region.shortNames[locale]).join(", ");
          return (
            <li
              key={balanceClass}
              className={styles.class}
              data-side={Math.sign(balanceClass)}
              onPointerEnter={() => onHover(balanceClass)}
              onPointerLeave={() => onHover(null)}
            >
              <svg className={styles.swatch} width="22" height="14" aria-hidden="true" focusable="false">
                <g className={map.swatch} data-class={balanceClass}>
                  <rect width="22" height="14" className={styles.fill} />
                </g>
              </svg>
              <span className={styles.range}>
                {balanceClass === -3 && <b>{t("shortfallSide")} </b>}
                {balanceClass === 3 && <b>{t("surplusSide")} </b>}
                {range(balanceClass)}
              </span>
              <span className={styles.held}>{names === "" ? t("none") : names}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Length of a sample arrow and height of its row. Pixels. */
const SAMPLE = { length: 64, height: 34 } as const;

const FlowLegend = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const { view } = useView();
  const { transfers, route } = outcome.solidarity;
  const largest = largestAmount(transfers);
  if (view.flows === "none") return null;
  const arrow = (amount: number) =>
    arrowPath(
      curveBetween([0, SAMPLE.height / 2], [SAMPLE.length, SAMPLE.height / 2], 0),
      widthFor(amount, largest, WIDEST_FLOW),
    );
  return (
    <section className={styles.flows} aria-labelledby="legend-flows">
      <h2 id="legend-flows" className={styles.title}>
        {t("flows")}
        {transfers.length > 0 && <span className={styles.unit}>{t("flowsHint")}</span>}
      </h2>
      {route === "POOL" && <p className={styles.held}>{t("pool")}</p>}
      {route !== "POOL" && transfers.length === 0 && <p className={styles.held}>{t("noFlows")}</p>}
      {transfers.length > 0 && (
        <>
          <ul className={styles.samples}>
            {flowSamples(largest).map((amount) => (
              <li key={amount} className={styles.sample}>
                <svg
                  width={SAMPLE.length}
                  height={SAMPLE.height}
                  aria-hidden="true"
                  focusable="false"
                  className={styles.arrow}
                >
                  <path d={arrow(amount)} />
                </svg>
                {euroInWords(amount, locale)}
              </li>
            ))}
          </ul>
          <p className={styles.held}>
            {t("flowsShown", {
              shown: chooseFlows(transfers, view.flows, view.region).length,
              total: transfers.length,
            })}
          </p>
        </>
      )}
    </section>
  );
};

/** What colours and widths mean: the edges between classes, and the regions that each class holds. */
export const MapLegend = (props: MapLegendProps) => (
  <div className={styles.legend}>
    <AreaLegend {...props} />
    <FlowLegend outcome={props.outcome} />
  </div>
);
