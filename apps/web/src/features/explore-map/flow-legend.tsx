"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { euroInWords } from "../../format/euro";
import styles from "../../map/map-legend.module.css";
import { arrowPath, widthFor } from "./arrow-shape";
import { curveBetween } from "./flow-curve";
import { flowSamples } from "./flow-samples";
import { chooseFlows, largestAmount, WIDEST_FLOW } from "./flows-to-draw";

/** Length of a sample arrow and height of its row. Pixels. */
const SAMPLE = { length: 64, height: 34 } as const;

/** What the width of an arrow means, by samples. */
export const FlowLegend = ({ outcome }: { readonly outcome: Outcome }) => {
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
