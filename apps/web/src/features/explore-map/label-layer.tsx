"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { useHangs } from "../../figures/firmness/use-hangs";
import type { Sheet } from "../../map/drawing/sheet";
import { classWord } from "../../map/map-class";
import styles from "../../map/map-labels.module.css";
import { classIn, type MapReading } from "../../map/map-reading";
import { useMeasureWords } from "../../map/measure-words";
import { fundWords } from "./fund-words";

interface LabelLayerProps {
  readonly sheet: Sheet;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  readonly selected: string | null;
}

/**
 * Names and amounts where the server found room for them: on no other name and under no flow. The amount carries its
 * sign, so colour is never alone. Drawn anew only when what it shows changes.
 */
export const LabelLayer = memo(({ sheet, outcome, reading, selected }: LabelLayerProps) => {
  const { label } = useMeasureWords(reading);
  const { sign } = useHangs();
  const figures = new Map(outcome.regions.nodes.map((one) => [one.region.code, one]));
  const fund = fundWords(outcome, useLocale(), useTranslations("map.fund"));
  const amountOf = (code: string): string => {
    const value = reading.values.get(code);
    const amount = value === undefined ? "?" : label(value);
    return reading.measure === "firm" ? amount : `${amount}${sign(figures.get(code))}`;
  };
  return (
    <g className={styles.labels} aria-hidden="true">
      {sheet.labels.map(({ code, at: [x, y], lines, leader }) => (
        <g key={code} data-class={leader ? "outside" : classWord(reading.kind, classIn(reading, code))}>
          {leader && <path d={`M${leader[0].join(" ")}L${leader[1].join(" ")}`} className={styles.leader} />}
          <g transform={`translate(${x} ${y})`} data-label={code} data-selected={code === selected ? "" : undefined}>
            <g className={styles.steady}>
              {lines.map(([role, size, foot, text = ""], index) => (
                <text key={`${role}${text}`} y={foot} fontSize={size} className={styles[role]} data-line={index}>
                  {{ name: text, amount: amountOf(code), extra: fund(code) }[role]}
                </text>
              ))}
            </g>
          </g>
        </g>
      ))}
    </g>
  );
});
LabelLayer.displayName = "LabelLayer";
