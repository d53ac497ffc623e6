"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale } from "next-intl";
import { memo } from "react";
import { useHangs } from "../../figures/firmness/use-hangs";
import { labelLines } from "../../map/label-lines";
import styles from "../../map/map.module.css";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapReading } from "../../map/map-reading";
import { useMeasureWords } from "../../map/measure-words";

interface LabelLayerProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** Radius, in units of the drawing, from which a region has room for its name beside its amount. */
const ROOM_FOR_NAME = 24;

/**
 * Names and amounts, printed on the regions themselves. The amount carries its sign, so colour is never alone. Drawn anew
 * only when what it shows changes: the map around it follows every move of the pointer.
 */
export const LabelLayer = memo(({ drawing, outcome, reading, selected, hovered }: LabelLayerProps) => {
  const locale = useLocale();
  const { label } = useMeasureWords(reading);
  const { sign } = useHangs();
  const figures = new Map(outcome.regions.nodes.map((one) => [one.region.code, one]));
  return (
    <svg className={styles.labels} overflow="visible" aria-hidden="true" focusable="false">
      {drawing.regions.map(({ code, centre: [x, y], room }) => {
        const region = figures.get(code);
        if (!region) return null;
        const value = reading.values.get(code);
        const lines = labelLines(region.region.shortNames[locale]);
        const named = code === selected || code === hovered;
        return (
          <g
            key={code}
            transform={`translate(${x} ${y})`}
            data-room={room >= ROOM_FOR_NAME ? "wide" : "tight"}
            data-named={named ? "" : undefined}
          >
            <text className={styles.label}>
              {lines.map((line, index) => (
                <tspan
                  key={line}
                  className={styles.name}
                  x="0"
                  dy={index === 0 ? `${-0.55 * lines.length}em` : "1.05em"}
                >
                  {line}
                </tspan>
              ))}
              <tspan className={styles.amount} x="0" dy="1.15em">
                {value === undefined ? "?" : label(value)}
                {reading.measure !== "firm" && sign(region)}
              </tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
});
LabelLayer.displayName = "LabelLayer";
