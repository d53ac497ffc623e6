"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import styles from "../../map/map.module.css";
import type { Point } from "../../map/point";
import { widthFor } from "./arrow-shape";

/** Pixels: radius for the largest amount. */
const LARGEST_RADIUS = 26;

interface PoolLayerProps {
  readonly outcome: Outcome;
  readonly centres: ReadonlyMap<string, Point>;
  readonly selected: string | null;
  readonly pixelsPerUnit: number;
}

/** Under one national fund there are no pairs: a full circle says what a region pays in, a ring what it receives. */
export const PoolLayer = ({ outcome, centres, selected, pixelsPerUnit }: PoolLayerProps) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const parts = outcome.regions.nodes.filter(({ given, received }) => given + received > 0);
  const largest = Math.max(0, ...parts.map(({ given, received }) => given + received));
  return (
    <g className={styles.flows}>
      {parts.map(({ region, given, received }) => {
        const centre = centres.get(region.code);
        const amount = euroInWords(given + received, locale);
        const radius = widthFor(given + received, largest, LARGEST_RADIUS, 3) / pixelsPerUnit;
        if (!centre) return null;
        return (
          <svg
            key={region.code}
            x={centre[0]}
            y={centre[1]}
            className={styles.pool}
            data-side={given > 0 ? "gives" : "receives"}
            data-faded={selected !== null && selected !== region.code ? "" : undefined}
            overflow="visible"
            role="img"
            aria-label={t(given > 0 ? "poolGives" : "poolReceives", { region: region.names[locale], amount })}
          >
            <circle r={radius} />
            <circle r={radius} />
          </svg>
        );
      })}
    </g>
  );
};
