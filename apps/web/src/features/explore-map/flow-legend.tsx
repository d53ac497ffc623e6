"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { euroInWords } from "../../format/euro";
import { type Lane, outlineOf } from "../../map/drawing/lane";
import type { Sheet } from "../../map/drawing/sheet";
import { closedPath } from "../../map/drawing/svg-text";
import styles from "../../map/map-legend.module.css";
import { flowSamples } from "./flow-samples";
import { flowsToDraw, largestAmount } from "./flows-to-draw";

/** Length of a sample arrow and height of its row. Pixels. */
const SAMPLE = { length: 64, height: 34 } as const;

interface FlowLegendProps {
  readonly outcome: Outcome;
  /** As the flows are drawn. */
  readonly sheet: Sheet;
}

/** What the width of an arrow means, by samples. */
export const FlowLegend = ({ outcome, sheet }: FlowLegendProps) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const { view } = useView();
  const { transfers, route } = outcome.solidarity;
  const largest = largestAmount(transfers);
  if (view.flows === "none") return null;
  const shown = flowsToDraw(sheet, transfers, { choice: view.flows, region: view.region, flow: view.flow }).length;
  const y = SAMPLE.height / 2;
  const lane: Lane = [
    [0, y],
    [SAMPLE.length / 3, y],
    [(2 * SAMPLE.length) / 3, y],
    [SAMPLE.length, y],
  ];
  const widest = (sheet.flows[0]?.width ?? 0) * sheet.scale;
  const arrow = (amount: number) => closedPath(outlineOf({ lane, width: widest * Math.sqrt(amount / largest) }));
  return (
    <section aria-labelledby="legend-flows">
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
            {t("flowsShown", { shown, total: transfers.length, rest: transfers.length - shown })}
          </p>
        </>
      )}
    </section>
  );
};
